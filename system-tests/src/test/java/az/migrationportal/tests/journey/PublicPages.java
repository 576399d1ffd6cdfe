package az.migrationportal.tests.journey;

import java.util.List;

/** One address of every kind of public page in each language. */
public final class PublicPages {
  private PublicPages() {}

  public static List<String> all() {
    return List.of(
        "/az",
        "/en",
        "/ru",
        "/az/is-icazesi",
        "/en/work-permit",
        "/ru/razreshenie-na-rabotu",
        "/az/yollar/is",
        "/en/pathways/work",
        "/ru/puti/rabota",
        "/az/rusumlar",
        "/en/fees",
        "/ru/poshliny",
        "/az/olkeler/turkiye",
        "/en/countries/turkiye",
        "/ru/strany/turtsiya",
        "/en/countries/qatar",
        "/az/is-icazesi?on=2025-06-01",
        "/en/work-permit?on=2025-06-01",
        "/ru/razreshenie-na-rabotu?on=2025-06-01",
        "/en/countries/turkiye?on=2027-06-01",
        "/az/deyisiklikler/is-icazesi",
        "/en/changes/work-permit",
        "/ru/izmeneniya/razreshenie-na-rabotu",
        "/az/deyisiklikler/qaydalar",
        "/en/changes/rules",
        "/en/changes/check/do-i-need-a-visa",
        "/ru/izmeneniya/pravila",
        "/az/olkeler",
        "/en/countries",
        "/ru/strany",
        "/az/axtaris?q=viza",
        "/en/search?q=visa",
        "/ru/poisk?q=виза".replace("виза", "%D0%B2%D0%B8%D0%B7%D0%B0"),
        "/az/yoxla",
        "/en/check",
        "/ru/proverka",
        "/az/yoxla/viza-lazimdirmi",
        "/en/check/do-i-need-a-visa",
        "/ru/proverka/nuzhna-li-viza",
        "/az/yoxla/viza-lazimdirmi/qaydalar",
        "/en/check/do-i-need-a-visa/rules",
        "/ru/proverka/nuzhna-li-viza/pravila",
        "/en/check/which-permit-do-i-need/rules",
        "/en/check/deadlines",
        "/en/check/cost",
        "/az/deyisiklikler",
        "/en/changes",
        "/ru/izmeneniya");
  }
}
