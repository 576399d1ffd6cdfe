package az.migrationportal.api.delivery;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Extent;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathMeaning;
import az.migrationportal.content.path.Paths;
import az.migrationportal.content.publication.InvalidCursor;
import az.migrationportal.content.publication.ItemQuery;
import az.migrationportal.content.publication.ItemSlice;
import az.migrationportal.content.publication.PastItems;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Published items. */
@Path("items")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delivery")
public class ItemsResource {
  private static final int PRESET_LIMIT = 50;

  @Inject ItemAnswers answers;
  @Inject Paths paths;
  @Inject PublishedItems items;
  @Inject PastItems past;
  @Inject BakuDay day;
  @Inject ContentTypes types;
  @Inject Included included;

  @GET
  @Path("{key}")
  @Operation(
      operationId = "getItem",
      summary = "One published item",
      description =
          "In the locale asked for, or the nearest that is published (`writtenIn`). A withdrawn"
              + " item is answered with state `withdrawn` and a note; one that was redirected to"
              + " another item with 301, one that is gone with 410. With `asOf`, the text that was"
              + " served at the end of that day in Baku, with the facts of the day; before the first"
              + " publication the first text, and for a day to come the text of today. `fields` names"
              + " the fields that `fields` and `rendered` shall have, with commas; `include` may name"
              + " `items` and `facts`: what those fields refer to comes along in `included`.")
  @APIResponse(responseCode = "200", ref = "Item")
  @APIResponse(responseCode = "301", ref = "Moved")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "410", ref = "Gone")
  public Response item(
      @PathParam("key") String key,
      @QueryParam("locale") @Nullable String locale,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("fields") @Nullable String fields,
      @QueryParam("include") @Nullable String include,
      @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    ItemKey item = Segment.itemKey(key);
    Extent extent = Extent.of(fields, include);
    Optional<Representation> answer;
    if (asOf != null) {
      LocalDate on = Parameter.day("asOf", asOf, day.today());
      answer =
          past.find(item, asked, on)
              .map(then -> some(ItemJson.past(then), then.item(), extent, on));
    } else if (extent.isPlain()) {
      answer = answers.find(item, asked);
    } else {
      answer =
          items
              .find(item, asked)
              .map(found -> some(ItemJson.whole(found), found, extent, day.today()));
    }
    return answer
        .map(found -> DeliveryResponses.of(found, request))
        .orElseGet(() -> afterwards(item, asked));
  }

  private Representation some(JsonObject whole, PublishedItem item, Extent extent, LocalDate on) {
    extent.check(List.of(types.get(item.type())));
    List<Included.Text> text = List.of(new Included.Text(item.type(), item.fields()));
    return Representation.of(
        included.beside(ItemJson.only(whole, extent), text, extent, item.asked(), on),
        item.writtenIn().tag());
  }

  @GET
  @Operation(
      operationId = "listItems",
      summary = "Published items, by key",
      description =
          "Withdrawn items are left out. Go on with `nextCursor` until it is null. `fields` names the"
              + " fields that come along as `fields` and `rendered`, with commas; `include` may name"
              + " `items` and `facts`: what the items of the slice refer to, in those fields or in"
              + " all, comes along in `included`.")
  @APIResponse(responseCode = "200", ref = "ItemSlice")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response items(
      @QueryParam("type") @Nullable String type,
      @QueryParam("locale") @Nullable String locale,
      @QueryParam("updatedSince") @Nullable String updatedSince,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("fields") @Nullable String fields,
      @QueryParam("include") @Nullable String include,
      @Context HttpHeaders request) {
    if (type != null && types.find(type).isEmpty()) {
      throw RequestRefused.invalidParameter("type", type, names());
    }
    Extent extent = Extent.of(fields, include);
    extent.check(
        types.all().stream()
            .filter(each -> type == null ? each.page() : each.name().equals(type))
            .toList());
    ItemQuery query =
        new ItemQuery(
            type,
            Parameter.locale(locale),
            Parameter.instant("updatedSince", updatedSince),
            cursor,
            Parameter.limit(limit, PRESET_LIMIT, ItemQuery.MAX_LIMIT));
    try {
      ItemSlice slice = items.list(query);
      List<Included.Text> texts =
          slice.items().stream()
              .map(item -> new Included.Text(item.type(), item.fields()))
              .toList();
      return DeliveryResponses.of(
          included.beside(
              ItemJson.slice(slice, extent), texts, extent, query.locale(), day.today()),
          request);
    } catch (InvalidCursor e) {
      throw RequestRefused.invalidParameter("cursor", String.valueOf(cursor), "nextCursor");
    }
  }

  /** What became of an item that readers cannot have: it moved, is gone, or never was. */
  private Response afterwards(ItemKey item, ContentLocale asked) {
    Optional<ItemKey> successor = paths.successor(item, asked);
    if (successor.isPresent()) {
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(URI.create("/api/v1/items/" + successor.get() + "?locale=" + asked.tag()))
          .build();
    }
    if (paths.afterwards(item, asked) instanceof PathMeaning.Unknown) {
      throw Segment.unknownItem(item.value());
    }
    throw new RequestRefused(ProblemKind.GONE, Map.of("key", item.value()));
  }

  private String names() {
    List<String> names = types.all().stream().map(type -> type.name()).toList();
    return String.join(", ", names);
  }
}
