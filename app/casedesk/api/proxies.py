"""Through what a request leaves: the proxy of the system, one that the user named, or none."""

import urllib.request
from typing import Final
from urllib.parse import urlsplit

import httpx

from casedesk.api.tls import context_of
from casedesk.portal.address import is_this_machine
from casedesk.portal.options import ConnectionOptions, Proxy, ProxyKind

# What systems call their SOCKS proxies; all that are in use today speak version 5.
_SCHEMES: Final = {"socks": "socks5", "socks4": "socks5", "socks4a": "socks5"}
_SPOKEN: Final = {"http", "https", "socks5", "socks5h"}


class UnusableProxy(ValueError):
    """The settings name a proxy that is none; the text never holds a password."""


def proxy_for(url: str, proxy: Proxy, password: str) -> httpx.Proxy | None:
    """Return through what this address is asked, None for directly.

    Raises:
        UnusableProxy: The settings name one that cannot be used.
    """
    match proxy.kind:
        case ProxyKind.NONE:
            return None
        case ProxyKind.SYSTEM:
            return _of_system(url)
        case ProxyKind.HTTP:
            return _named("http", proxy, password)
        case ProxyKind.SOCKS:
            return _named("socks5", proxy, password)


def _of_system(url: str) -> httpx.Proxy | None:
    """Ask the environment or the system's settings; this very machine is never reached through a proxy."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_this_machine(host) or urllib.request.proxy_bypass(host):
        return None
    known = urllib.request.getproxies()
    found = known.get(parts.scheme) or known.get("all")
    if not found and known.get("socks"):
        found = "socks5://" + known["socks"].partition("://")[2]
    return _made(found) if found else None


def _made(text: str) -> httpx.Proxy:
    scheme, separator, rest = text.partition("://")
    if not separator:
        scheme, rest = "http", text
    scheme = _SCHEMES.get(scheme.lower(), scheme.lower())
    if scheme not in _SPOKEN:
        raise UnusableProxy(f"the system names a proxy of a kind that is not spoken: {scheme[:20]}")
    # A proxy spoken to over https proves itself as any server does, whatever is pinned for the portal.
    context = context_of(ConnectionOptions()) if scheme == "https" else None
    try:
        made = httpx.Proxy(f"{scheme}://{rest}", ssl_context=context)
    except (httpx.InvalidURL, ValueError, UnicodeError):
        raise UnusableProxy("the system names a proxy whose address makes no sense") from None
    host, port = made.url.host, made.url.port
    if not host or any(character.isspace() or character == "%" for character in host) or (port or 1) > 65535:
        raise UnusableProxy("the system names a proxy whose host or port makes no sense")
    return made


def _named(scheme: str, proxy: Proxy, password: str) -> httpx.Proxy:
    host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
    if not proxy.host or not 0 < proxy.port < 65536 or any(sign in proxy.host for sign in "/@?#\\ "):
        raise UnusableProxy("the proxy has no usable host or port")
    auth = (proxy.user, password) if proxy.user else None
    try:
        return httpx.Proxy(f"{scheme}://{host}:{proxy.port}", auth=auth)
    except (httpx.InvalidURL, ValueError, UnicodeError):
        raise UnusableProxy("the address of the proxy makes no sense") from None
