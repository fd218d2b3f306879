"""The practice portal on loopback behind TLS, with certificates of its own making that nobody vouches for."""

import ssl
import tempfile
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from werkzeug.serving import make_server

from casedesk.practice.portal import PracticePortal
from casedesk.practice.server import HOST, QuietRequest


class _OnePerConnection(QuietRequest):
    """Ends each connection with its answer, so that every request sees the certificate of the day."""

    protocol_version = "HTTP/1.0"


class TlsPortal:
    """Serve a practice portal until it is stopped; each certificate is another one.

    Attributes:
        url: Where it is; stays the same over a change of the certificate.
    """

    def __init__(self, practice: PracticePortal) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.change_certificate()
        self._server = make_server(
            HOST,
            0,
            practice.wsgi_app,
            threaded=True,
            request_handler=_OnePerConnection,
            ssl_context=self._context,
        )
        self.url = f"https://{HOST}:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, name="tls portal", daemon=True)
        self._thread.start()

    def change_certificate(self) -> None:
        """Show another certificate from the next connection on."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "portal.pem"
            path.write_bytes(_self_signed())
            self._context.load_cert_chain(path)

    def stop(self) -> None:
        """Answer nobody any more."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _self_signed() -> bytes:
    """Return a new key with a certificate that it has signed itself, as PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "office.example.org")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    key_pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    return key_pem + certificate.public_bytes(serialization.Encoding.PEM)
