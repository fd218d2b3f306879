"""The bill of materials of a release (CycloneDX), made from the lock."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from installers import product
from installers.locks import Locked
from installers.notices import Notice, short_licence


def write(system: str, locked: Sequence[Locked], found: Sequence[Notice], python_version: str) -> Path:
    """Write the bill of materials of one system's packages into `dist` and return it."""
    product.FINISHED.mkdir(exist_ok=True)
    licences = {each.name: short_licence(each) for each in found}
    text = bill(product.version(), locked, licences, python_version, product.built_at())
    path = product.FINISHED / f"casedesk-{product.version()}-{system}.cdx.json"
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def bill(
    version: str, locked: Sequence[Locked], licences: Mapping[str, str], python_version: str, moment: int
) -> str:
    """Return the bill as JSON, the same for the same lock and time.

    Args:
        version: Casedesk's own.
        locked: What the lock installs on that system.
        python_version: That of the Python inside.
        licences: Each package's own words for its licence, by name.
        moment: When it was built, in seconds since 1970.
    """
    factory = LicenseFactory()
    program = Component(
        name=product.NAME, version=version, type=ComponentType.APPLICATION, bom_ref=product.NAME,
        licenses=[factory.make_from_string("MIT")],
    )  # fmt: skip
    python = Component(
        name="CPython", version=python_version, type=ComponentType.FRAMEWORK, bom_ref="cpython",
        licenses=[factory.make_from_string("Python-2.0")],
    )  # fmt: skip
    components = [python]
    for each in locked:
        address = PackageURL("pypi", name=each.name, version=each.version)
        words = licences.get(each.name, "")
        components.append(
            Component(
                name=each.name, version=each.version, type=ComponentType.LIBRARY, purl=address,
                bom_ref=str(address), licenses=[factory.make_from_string(words)] if words else None,
                # A release has one file for each system; the lock takes any of these.
                properties=[Property(name="casedesk:locked-sha256", value=digest) for digest in each.digests],
            )
        )  # fmt: skip
    metadata = BomMetaData(component=program, timestamp=datetime.fromtimestamp(moment, UTC))
    serial = uuid.uuid5(uuid.NAMESPACE_URL, f"casedesk {version} {moment} {len(components)}")
    bom = Bom(components=components, metadata=metadata, serial_number=serial)
    bom.register_dependency(program, components)
    return str(JsonV1Dot6(bom).output_as_string(indent=2)) + "\n"
