"""Hostile answers: what a broken, foreign or evil server may send, and what has to become of each."""

import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, field

from casedesk.portal.errors import (
    AccessDenied,
    NotFound,
    PortalError,
    PortalFault,
    Redirected,
    Rejected,
    SignInRequired,
    Throttled,
    UnexpectedAnswer,
)
from unit.api.answering import HTML, JSON, XML, case_object, envelope, failure

MILLION = 1_000_000


@dataclass(frozen=True)
class Hostile:
    """One answer.

    Attributes:
        body: Made only when it is needed, for some are large.
        becomes: The kind of error, or a check of the case that is read.
        says: What the error's detail has to contain.
        limit_s: In which time it has to be dealt with, on a slow and busy machine.
        most_mb: How much memory it may take at its peak, beside the body itself.
    """

    name: str
    body: Callable[[], bytes]
    becomes: type[PortalError] | Callable[[object], bool] = UnexpectedAnswer
    says: str = ""
    content_type: str = JSON
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    limit_s: float = 5.0
    most_mb: float = 40.0

    def __str__(self) -> str:
        return self.name


def case_json(**members: object) -> Callable[[], bytes]:
    return lambda: json.dumps(envelope(case_object(**members))).encode()


def text(content: str | bytes) -> Callable[[], bytes]:
    return lambda: content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")


def case_xml(inside: str, prolog: str = "") -> Callable[[], bytes]:
    whole = (
        f"{prolog}<result><status>0</status><response><id>5</id><title>Fair</title><isClosed>false</isClosed>"
        f"<isPrivate>false</isPrivate>{inside}</response></result>"
    )
    return text(whole)


def laughs(levels: int) -> str:
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, levels)
    )
    return f"<!DOCTYPE result [{entities}]>"


def titled(title: str) -> Callable[[object], bool]:
    return lambda case: case.title == title


LOGIN = "<!DOCTYPE html><html><head><title>Sign in &ndash; Office</title></head><body>…</body></html>"
CAPTIVE = "<HTML><HEAD><TITLE>Hotel Wi-Fi</TITLE><META HTTP-EQUIV=refresh CONTENT='0; url=/'>"
FAIR = '{"status":0,"response":{"id":5,"title":%s,"isClosed":false,"isPrivate":false}}'
STACKED = "a" + "\u0301" * 100_000
IMAGE = "<b>x</b><img src=http://evil.example/>"
SOMEBODY = "00000001-0000-4000-8000-000000000000"
RLO, ZWSP, ZWJ, BOM = "\u202e", "\u200b", "\u200d", "\ufeff"

PAGES = (
    Hostile("a sign-in page", text(LOGIN), says="Sign in – Office", content_type=HTML),
    Hostile("a captive portal", text(CAPTIVE), says="Hotel Wi-Fi", content_type=HTML),
    Hostile("a page named JSON", text(LOGIN), says="malformed"),
    Hostile("a page named XML", text(LOGIN), content_type=XML),
    Hostile("XHTML", text("<html xmlns='x'><title>T</title></html>"), content_type="application/xhtml+xml"),
    Hostile("a page for a refusal", text(LOGIN), SignInRequired, "Sign in", HTML, 401),
    Hostile("a firewall's page", text("<h1>Blocked</h1>"), AccessDenied, "Blocked", HTML, 403),
    Hostile("a page for 404", text("<h1>nginx</h1>"), UnexpectedAnswer, "nginx", HTML, 404),
    Hostile("a gateway's page", text("<h1>Bad gateway</h1>"), PortalFault, "Bad gateway", HTML, 502),
    Hostile("a title without end", text("<title>" + "x" * MILLION), content_type=HTML),
    Hostile("titles upon titles", text("<title" * 100_000), content_type=HTML),
    Hostile("tags without end", text("<" * MILLION), content_type=HTML),
    Hostile("a title that hides", text(f"<title>{RLO}evil\x07</title>"), says="evil", content_type=HTML),
    Hostile("a script", text("<title><script>alert(1)</script></title>"), content_type=HTML),
    Hostile("no type", text("{}"), says="neither JSON nor XML", content_type=""),
    Hostile("a type of a megabyte", text("{}"), says="neither", content_type="x/" + "y" * MILLION),
    Hostile("a picture", text(b"\x89PNG\r\n\x1a\n" + b"\0" * 1000), content_type="image/png"),
    Hostile("a download", text(b"MZ" + b"\0" * MILLION), content_type="application/octet-stream"),
    Hostile("an event stream", text("data: {}\n\n" * 1000), content_type="text/event-stream"),
    Hostile(
        "a redirect elsewhere", text(""), Redirected, "evil.example", "", 302, {"Location": "//evil.example/"}
    ),
    Hostile("a redirect to a file", text(""), Redirected, "", "", 302, {"Location": "file:///etc/passwd"}),
    Hostile("a redirect to a script", text(""), Redirected, "", "", 307, {"Location": "javascript:alert(1)"}),
    Hostile(
        "a redirect to nowhere", text(""), UnexpectedAnswer, "no address", "", 301, {"Location": "http://[x"}
    ),
    Hostile("a redirect without a place", text(""), UnexpectedAnswer, "302", "", 302),
    Hostile("a long redirect", text(""), Redirected, "", "", 308, {"Location": "/" + "a/" * 30_000}),
    Hostile("407 of nobody", text(""), UnexpectedAnswer, "407", "", 407),
    Hostile("a pause of ages", text(""), Throttled, "", "", 429, {"Retry-After": "9" * 9}),
    Hostile("a pause in a million years", text(""), Throttled, "", "", 503, {"Retry-After": "9" * 5000}),
    Hostile(
        "a pause at no date", text(""), Throttled, "", "", 429, {"Retry-After": "Mon, 99 Foo 9999 99:99:99"}
    ),
    Hostile("a status that is none", text("{}"), UnexpectedAnswer, "Field required", JSON, 299),
)

JSONS = (
    Hostile("nothing", text(""), says="empty"),
    Hostile("blanks", text(" " * MILLION), says="empty"),
    Hostile("null", text("null"), says="not an object"),
    Hostile("a number", text("1"), says="not an object"),
    Hostile("cut off", text(FAIR % '"Fai'), says="malformed"),
    Hostile("two answers", text((FAIR % '"A"') * 2), says="malformed"),
    Hostile("single quotes", text("{'status':0}"), says="malformed"),
    Hostile("comments", text("{/* */}"), says="malformed"),
    Hostile("brackets without end", text("[" * MILLION), says="values"),
    Hostile("nested a bit too deep", text('{"a":' * 500 + "0" + "}" * 500), says="nested too deeply"),
    Hostile("nested far too deep", text('{"a":' * 200_000 + "0" + "}" * 200_000), says="nested too deeply"),
    Hostile("deep inside a title", text(FAIR % ("[" * 100_000 + "]" * 100_000)), says="nested too deeply"),
    Hostile("a million objects", text('{"status":0,"response":[' + "{}," * MILLION + "{}]}"), says="values"),
    Hostile("a million numbers", text('{"status":0,"response":[' + "0," * MILLION + "0]}"), says="values"),
    Hostile(
        "half a million lists",
        text('{"status":0,"response":[' + "[]," * 290_000 + "[]]}"),
        limit_s=20,
        most_mb=150,
    ),
    Hostile(
        "a hundred thousand keys",
        lambda: json.dumps(envelope({f"k{number}": 0 for number in range(100_000)})).encode(),
        says="Field required",
        limit_s=20,
        most_mb=150,
    ),
    Hostile(
        "a number of ages", text('{"status":0,"response":' + "9" * MILLION + "}"), says="a number is too long"
    ),
    Hostile("an id that is too large", case_json(case_id=2**80)),
    Hostile("an id below zero", case_json(case_id=-5), says="came back"),
    Hostile("somebody else's case", case_json(case_id=6), says="case 6 came back"),
    Hostile("NaN for an id", text('{"status":0,"response":{"id":NaN,"title":"A"}}')),
    Hostile("infinity for an id", text('{"status":0,"response":{"id":1e999,"title":"A"}}')),
    Hostile("a list for a case", text('{"status":0,"response":[]}')),
    Hostile("an object for a title", text(FAIR % "{}")),
    Hostile(
        "no privacy", text('{"status":0,"response":{"id":5,"title":"A","isClosed":false}}'), says="isprivate"
    ),
    Hostile("private for nobody", case_json(isPrivate=True, accessList=[]), says="who may see it"),
    Hostile("privacy as a riddle", case_json(isPrivate="perhaps")),
    Hostile("a user without an id", case_json(isPrivate=True, accessList=[{"displayName": "x"}])),
    Hostile("a failure named success", lambda: json.dumps(failure(500, "Boom")).encode(), says="Boom"),
    Hostile("invalid UTF-8", text(b'{"status":0,"response":"\xff\xfe"}'), says="not UTF-8"),
    Hostile("Latin-1", text((FAIR % '"Caf\u00e9"').encode("latin-1")), says="not UTF-8"),
    Hostile(
        "another charset by name",
        text(FAIR % '"Café"'),
        titled("Café"),
        content_type="application/json; charset=koi8-r",
    ),
    Hostile("UTF-16 with a mark", lambda: (FAIR % '"Café"').encode("utf-16"), titled("Café")),
    Hostile("UTF-16 without a mark", lambda: (FAIR % '"Café"').encode("utf-16-le")),
    Hostile("UTF-32", lambda: (FAIR % '"Café"').encode("utf-32")),
    Hostile("UTF-7", text("+AHsAIg-status+ACI:0+AH0-")),
    Hostile("a byte-order mark", text(BOM + FAIR % '"A"'), titled("A")),
    Hostile("overlong UTF-8", text(b'{"a":"\xc0\xaf"}'), says="not UTF-8"),
    Hostile("halves of a pair", text(FAIR % '"a\\ud800b"'), titled("a\ufffdb")),
    Hostile("NUL in a title", text(FAIR % '"a\\u0000b"'), titled("a\0b")),
    Hostile("markup in a title", text(FAIR % json.dumps(IMAGE)), titled(IMAGE)),
    Hostile(
        "directions in a title", text(FAIR % f'"{RLO}gnp.exe{ZWSP}{ZWJ}"'), titled(f"{RLO}gnp.exe{ZWSP}{ZWJ}")
    ),
    Hostile("a title of a megabyte", text(FAIR % json.dumps("x" * MILLION)), titled("x" * MILLION)),
    Hostile("combining marks without end", text(FAIR % json.dumps(STACKED)), titled(STACKED)),
    Hostile("every name twice", text((FAIR % '"A"').replace('"title"', '"TITLE":"B","title"')), titled("A")),
    Hostile(
        "ten thousand custom fields",
        case_json(
            customFields=[
                {"id": n + 1, "label": f"F{n}", "fieldValue": "x", "fieldType": 0} for n in range(10_000)
            ]
        ),
        lambda case: len(case.field_values) == 10_000,
        limit_s=10,
        most_mb=120,
    ),
    Hostile(
        "five thousand participants",
        case_json(
            members=[
                {"id": n + 1, "displayName": f"Ann {n}", "commonData": [{"infoType": 1, "data": "a@b"}]}
                for n in range(5_000)
            ]
        ),
        lambda case: len(case.members) == 5_000,
        limit_s=10,
        most_mb=120,
    ),
    Hostile(
        "a hundred thousand bad members", case_json(members=[{"id": "x"}] * 100_000), limit_s=20, most_mb=150
    ),
    Hostile(
        "a mask as a bomb",
        case_json(customFields=[{"id": 1, "fieldValue": "v", "fieldType": 2, "mask": "[" * 90_000}]),
        titled("Fair"),
    ),
    Hostile("a date at the edge", case_json(created="9999-12-31T23:59:59.9999999-14:00"), titled("Fair")),
    Hostile(
        "entities upon entities",
        case_json(createBy={"id": SOMEBODY, "displayName": "&amp;" * 100_000}),
        titled("Fair"),
    ),
    Hostile("numbers for texts", case_json(title=12345), titled("12345")),
    Hostile(
        "a refusal of a megabyte",
        lambda: json.dumps(failure(400, "x" * MILLION)).encode(),
        Rejected,
        "xxx",
        JSON,
        400,
    ),
    Hostile(
        "a refusal with colours",
        lambda: json.dumps(failure(404, f"\x1b[31m{RLO}no")).encode(),
        NotFound,
        "no",
        JSON,
        404,
    ),
)

XMLS = (
    Hostile("a billion laughs", case_xml("<x>&a9;</x>", laughs(10)), says="document type", content_type=XML),
    Hostile(
        "one great entity",
        case_xml("&a;" * 1000, f'<!DOCTYPE r [<!ENTITY a "{"x" * 100_000}">]>'),
        says="document type",
        content_type=XML,
    ),
    Hostile(
        "a file as an entity",
        case_xml("&x;", '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        says="document type",
        content_type=XML,
    ),
    Hostile(
        "an entity on the network",
        case_xml("&x;", '<!DOCTYPE r [<!ENTITY x SYSTEM "http://evil.example/">]>'),
        says="document type",
        content_type=XML,
    ),
    Hostile(
        "a parameter entity",
        case_xml("", '<!DOCTYPE r [<!ENTITY % x SYSTEM "http://evil.example/"> %x;]>'),
        says="document type",
        content_type=XML,
    ),
    Hostile(
        "a document type alone", case_xml("", "<!DOCTYPE result>"), says="document type", content_type=XML
    ),
    Hostile("an unknown entity", case_xml("<x>&nbsp;</x>"), content_type=XML),
    Hostile(
        "a style sheet",
        case_xml("", "<?xml-stylesheet href='http://evil.example/x.xsl'?>"),
        titled("Fair"),
        content_type=XML,
    ),
    Hostile(
        "an inclusion",
        case_xml("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>"),
        titled("Fair"),
        content_type=XML,
    ),
    Hostile(
        "elements nested too deep",
        case_xml("<a>" * 100 + "</a>" * 100),
        says="nested too deeply",
        content_type=XML,
    ),
    Hostile(
        "elements nested far too deep",
        case_xml("<a>" * 300_000 + "</a>" * 300_000),
        says="nested too deeply",
        content_type=XML,
    ),
    Hostile(
        "a million elements",
        case_xml("<a/>" * MILLION),
        says="elements",
        content_type=XML,
        limit_s=30,
        most_mb=250,
    ),
    Hostile(
        "a hundred thousand attributes",
        case_xml("<a " + " ".join(f'b{n}="1"' for n in range(100_000)) + "/>"),
        titled("Fair"),
        content_type=XML,
        limit_s=20,
        most_mb=120,
    ),
    Hostile(
        "comments without end", case_xml("<!-- x -->" * 100_000), titled("Fair"), content_type=XML, limit_s=10
    ),
    Hostile("a comment that is not closed", case_xml("<!-- " + "x" * MILLION), content_type=XML),
    Hostile(
        "a hundred thousand texts",
        case_xml("<a>x</a>" * 100_000),
        titled("Fair"),
        content_type=XML,
        limit_s=20,
        most_mb=120,
    ),
    Hostile("cut off in XML", text("<result><status>0</status><resp"), content_type=XML),
    Hostile("another root", text("<html/>"), says="<html>", content_type=XML),
    Hostile("two roots", text("<result/><result/>"), content_type=XML),
    Hostile("NUL in XML", text("<result>\0</result>"), content_type=XML),
    Hostile("a forbidden character", text("<result>&#x1;</result>"), content_type=XML),
    Hostile(
        "a wrong encoding by name",
        case_xml("", "<?xml version='1.0' encoding='koi8-r'?>"),
        titled("Fair"),
        content_type=XML,
    ),
    Hostile(
        "an encoding that is none",
        case_xml("", "<?xml version='1.0' encoding='evil-9'?>"),
        titled("Fair"),
        content_type=XML,
    ),
    Hostile("invalid UTF-8 in XML", text(b"<result>\xff</result>"), says="not UTF-8", content_type=XML),
    Hostile(
        "markup as data",
        case_xml("<canEdit>true</canEdit><created><![CDATA[<b>]]></created>"),
        titled("Fair"),
        content_type=XML,
    ),
    Hostile("a title twice", case_xml("<title>B</title>"), says="stands 2 times", content_type=XML),
    Hostile(
        "elements in a title",
        text("<result><status>0</status><response><id>5</id><title><b/></title></response></result>"),
        says="holds elements",
        content_type=XML,
    ),
    Hostile("nothing in XML", text(""), content_type=XML),
    Hostile("JSON named XML", case_json(), content_type=XML),
    Hostile("XML named JSON", case_xml(""), says="malformed"),
)


def bomb(megabytes: int) -> Callable[[], bytes]:
    return lambda: gzip.compress(b" " * (megabytes * MILLION), 9)


GZIP = {"Content-Encoding": "gzip"}
PACKED = (
    Hostile("a bomb", bomb(200), says="larger than", headers=GZIP, limit_s=20, most_mb=120),
    Hostile("a bomb in a bomb", lambda: gzip.compress(bomb(100)()), headers=GZIP),
    Hostile("two packings", text("x"), says="not asked for", headers={"Content-Encoding": "gzip, gzip"}),
    Hostile("a strange packing", text("x"), says="not asked for", headers={"Content-Encoding": "zstd"}),
    Hostile("no packing at all", text("{}"), says="cannot be unpacked", headers=GZIP),
    Hostile("a packing cut off", lambda: gzip.compress(b"x" * 999)[:-5], says="breaks off", headers=GZIP),
    Hostile(
        "packed XML bomb",
        lambda: gzip.compress(case_xml("<a/>" * MILLION)()),
        says="elements",
        content_type=XML,
        headers=GZIP,
        limit_s=30,
        most_mb=250,
    ),
    Hostile(
        "a packed and large text",
        lambda: gzip.compress((FAIR % json.dumps("x" * MILLION)).encode()),
        titled("x" * MILLION),
        headers=GZIP,
    ),
)

HOSTILE = (*PAGES, *JSONS, *XMLS, *PACKED)
