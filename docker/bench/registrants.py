"""People who register over the API of a running portal, for the rigs beside this file. Their codes by mail are read from the folder that a portal without
a mail server writes to. Each person comes from a network of their own, 127.1.2.0 and so on, so that limits count as they do for people."""
import email, http.client, itertools, json, os, re, threading, time, urllib.parse

API, PATIENCE = "/api/v1/registration/", 60
CODE = re.compile(r"\b\d{4}[  ]?\d{4}\b")
houses = itertools.count(int(time.time()) * 977)


class Mailbox:
    """Reads the folder of a portal's mails, and takes away what it read."""

    def __init__(self, folder):
        self.folder, self.codes = folder, {}
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        while True:
            for entry in os.scandir(self.folder) if os.path.isdir(self.folder) else []:
                if entry.name.endswith(".eml"):
                    with open(entry.path, "rb") as file:
                        mail = email.message_from_binary_file(file)
                    found = CODE.search(mail.get_payload(decode=True).decode())
                    if found:
                        self.codes[mail["To"]] = re.sub(r"\D", "", found.group())
                    os.unlink(entry.path)
            time.sleep(0.05)

    def code(self, address):
        limit = time.monotonic() + PATIENCE
        while address not in self.codes:
            if time.monotonic() > limit:
                raise TimeoutError("no mail")
            time.sleep(0.01)
        return self.codes.pop(address)


class Person:
    def __init__(self, portal):
        house = next(houses)
        home = f"127.{1 + house // 250 % 250}.{1 + house % 250}.{1 + house // 62500 % 250}"
        portal = urllib.parse.urlparse(portal)
        self.connection = http.client.HTTPConnection(portal.hostname, portal.port, timeout=PATIENCE, source_address=(home, 0))
        self.cookie = ""

    def ask(self, method, path, body=None, wanted=(200, 201, 204)):
        headers = {"Content-Type": "application/json", "Cookie": self.cookie}
        self.connection.request(method, API + path, None if body is None else json.dumps(body), headers)
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status not in wanted:
            raise ValueError(f"{method} {path}: {answer.status} {text[:200]}")
        if answer.headers["Set-Cookie"]:
            self.cookie = answer.headers["Set-Cookie"].split(";")[0]
        return text

    def register(self, address, mailbox):
        """From a draft to the number; answers it with how many milliseconds the last act took."""
        self.ask("POST", "draft", {"locale": "en"})
        steps = {
            "about": {"given": "Aysel", "family": "Qəribova", "born-day": "3", "born-month": "2", "born-year": "1990"},
            "household": {},
            "place": {"country": "DE", "city": "Berlin", "purpose": "study", "length": "good", "since-day": "1", "since-month": "2", "since-year": "2026"},
            "contact": {"email": address},
        }
        for step, entries in steps.items():
            self.ask("PUT", "draft/steps/" + step, {"entries": entries})
        self.ask("POST", "session/code", {"address": address, "locale": "en"})
        self.ask("POST", "session/proof", {"code": mailbox.code(address)})
        began = time.monotonic()
        number = json.loads(self.ask("POST", "draft/send", {}))["number"]
        return number, 1000 * (time.monotonic() - began)
