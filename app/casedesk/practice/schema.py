"""The tables of the practice portal."""

from __future__ import annotations

# Ids are never given out twice: links of a deleted case stay behind, as on the real portal.
TABLES = """
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE users (
    id TEXT PRIMARY KEY, user_name TEXT NOT NULL, email TEXT NOT NULL, password TEXT NOT NULL,
    first_name TEXT NOT NULL, last_name TEXT NOT NULL, title TEXT NOT NULL, is_owner INTEGER NOT NULL,
    is_admin INTEGER NOT NULL, crm_admin INTEGER NOT NULL, is_visitor INTEGER NOT NULL,
    status INTEGER NOT NULL, second_factor TEXT);
CREATE TABLE groups (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE group_members (group_id TEXT NOT NULL, user_id TEXT NOT NULL, PRIMARY KEY (group_id, user_id));
CREATE TABLE phones (user_id TEXT PRIMARY KEY, number TEXT NOT NULL);
CREATE TABLE text_messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, user_id TEXT NOT NULL, number TEXT NOT NULL, code TEXT NOT NULL,
    sent TEXT NOT NULL, failures INTEGER NOT NULL);
CREATE TABLE authenticators (user_id TEXT PRIMARY KEY);
CREATE TABLE tokens (token TEXT PRIMARY KEY, user_id TEXT NOT NULL, expires TEXT NOT NULL);
CREATE TABLE contacts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, is_company INTEGER NOT NULL, company_name TEXT NOT NULL,
    first_name TEXT NOT NULL, last_name TEXT NOT NULL, job_title TEXT NOT NULL, about TEXT NOT NULL,
    company_id INTEGER NOT NULL, share_type INTEGER NOT NULL, create_by TEXT NOT NULL, created TEXT NOT NULL,
    display_name TEXT NOT NULL, folded_name TEXT NOT NULL);
CREATE TABLE contact_access (
    contact_id INTEGER NOT NULL, subject_id TEXT NOT NULL, PRIMARY KEY (contact_id, subject_id));
CREATE TABLE contact_values (
    id INTEGER PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, info_type INTEGER NOT NULL,
    data TEXT NOT NULL, is_primary INTEGER NOT NULL);
CREATE TABLE cases (
    id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, folded_title TEXT NOT NULL,
    is_closed INTEGER NOT NULL, is_private INTEGER NOT NULL, create_by TEXT NOT NULL, created TEXT NOT NULL,
    modified_by TEXT NOT NULL, modified TEXT NOT NULL);
CREATE TABLE case_access (
    position INTEGER PRIMARY KEY, case_id INTEGER NOT NULL, subject_id TEXT NOT NULL,
    UNIQUE (case_id, subject_id));
CREATE TABLE case_members (
    case_id INTEGER NOT NULL, contact_id INTEGER NOT NULL, PRIMARY KEY (case_id, contact_id)) WITHOUT ROWID;
CREATE TABLE field_definitions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, entity_type TEXT NOT NULL, label TEXT NOT NULL,
    field_type INTEGER NOT NULL, position INTEGER NOT NULL, mask TEXT NOT NULL);
CREATE TABLE field_values (
    id INTEGER PRIMARY KEY, entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL, field_id INTEGER NOT NULL,
    value TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, folded TEXT NOT NULL UNIQUE);
CREATE TABLE case_tags (
    case_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, PRIMARY KEY (case_id, tag_id)) WITHOUT ROWID;
CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT, create_by TEXT NOT NULL, created TEXT NOT NULL,
    content TEXT NOT NULL, category_id INTEGER NOT NULL, contact_id INTEGER NOT NULL,
    entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, sent TEXT NOT NULL, case_id INTEGER NOT NULL,
    case_title TEXT NOT NULL, sender_id TEXT NOT NULL, recipient_id TEXT NOT NULL);
"""

# Every order of the case list has its own index in both directions; closed cases always come last. The
# flag at the end lets a list skip far without a look at the rows it skips.
INDEXES = """
CREATE INDEX cases_by_title ON cases (is_closed, folded_title, id, is_private);
CREATE INDEX cases_by_title_down ON cases (is_closed, folded_title DESC, id, is_private);
CREATE INDEX cases_by_created ON cases (is_closed, created, id, is_private);
CREATE INDEX cases_by_created_down ON cases (is_closed, created DESC, id, is_private);
CREATE INDEX cases_by_author ON cases (is_closed, create_by, id, is_private);
CREATE INDEX cases_by_author_down ON cases (is_closed, create_by DESC, id, is_private);
CREATE INDEX members_by_contact ON case_members (contact_id);
CREATE INDEX access_by_subject ON case_access (subject_id, case_id);
CREATE INDEX values_by_entity ON field_values (entity_id, field_id);
CREATE INDEX values_by_field ON field_values (field_id, entity_type);
CREATE INDEX tags_by_tag ON case_tags (tag_id);
CREATE INDEX contacts_by_name ON contacts (folded_name, id);
CREATE INDEX contacts_by_kind ON contacts (is_company, folded_name, id);
CREATE INDEX contacts_by_created ON contacts (created);
CREATE INDEX contacts_by_company ON contacts (company_id);
CREATE INDEX contact_access_by_subject ON contact_access (subject_id, contact_id);
CREATE INDEX values_by_contact ON contact_values (contact_id);
CREATE INDEX events_by_entity ON events (entity_type, entity_id);
"""
