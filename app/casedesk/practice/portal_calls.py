"""Calls about the portal itself: capabilities and who may open its modules."""

from __future__ import annotations

from casedesk.practice.context import Call, JsonObject, Listed

CRM_MODULE_ID = "6743007c-6f95-4d20-8c88-a8601ce5e76d"


def get_capabilities(call: Call) -> JsonObject:  # noqa: ARG001 - nobody has to be signed in
    """Answer GET capabilities."""
    return {"ldapEnabled": False, "oauthEnabled": False, "providers": [], "ssoLabel": "", "ssoUrl": ""}


def get_security_settings(call: Call) -> Listed:
    """Answer GET settings/security?ids=: everybody but guests may open the CRM."""
    # Every module answers alike: a practice portal restricts none of them.
    wanted = call.texts("ids") or [CRM_MODULE_ID]
    return Listed(
        [
            {"webItemId": module_id, "users": [], "groups": [], "enabled": True, "isSubItem": False}
            for module_id in wanted
        ]
    )
