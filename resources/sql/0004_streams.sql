-- Streams that are published here or fetched from elsewhere, and what belongs to them. Keys and addresses with credentials are sealed; a key is
-- found by the SHA-256 of its lower-case text, so that publishers may write it in any case.

CREATE TABLE streams (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    stream_key TEXT NOT NULL,
    key_hash TEXT NOT NULL UNIQUE,
    playback_id TEXT NOT NULL UNIQUE,
    ingest_mode TEXT NOT NULL,
    pull_urls TEXT NOT NULL,
    pull_enabled INTEGER NOT NULL,
    record INTEGER NOT NULL,
    dvr_sec INTEGER NOT NULL,
    conflict TEXT NOT NULL,
    renditions TEXT NOT NULL,
    monitoring TEXT NOT NULL,
    playback_policy TEXT NOT NULL,
    playback_secret TEXT NOT NULL,
    dvr_chapters TEXT NOT NULL,
    dvr_chapter_sec INTEGER NOT NULL,
    dvr_retention_days INTEGER,
    clip_retention_days INTEGER,
    enabled INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX streams_by_account ON streams(account_id, id);

CREATE TABLE stream_keys (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    stream_id TEXT NOT NULL REFERENCES streams(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    stream_key TEXT NOT NULL,
    key_hash TEXT NOT NULL UNIQUE,
    is_active INTEGER NOT NULL,
    last_used_at INTEGER,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX stream_keys_by_account ON stream_keys(account_id, id);
CREATE INDEX stream_keys_by_stream ON stream_keys(stream_id);

CREATE TABLE push_targets (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    stream_id TEXT NOT NULL REFERENCES streams(id) ON DELETE CASCADE,
    platform TEXT NOT NULL,
    name TEXT NOT NULL,
    uri TEXT NOT NULL,
    is_enabled INTEGER NOT NULL,
    last_error TEXT NOT NULL,
    last_pushed_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX push_targets_by_account ON push_targets(account_id, id);
CREATE INDEX push_targets_by_stream ON push_targets(stream_id);

-- Clips and recordings outlive their stream, so that nobody loses a film by tidying up.
CREATE TABLE clips (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    stream_id TEXT NOT NULL,
    clip_hash TEXT NOT NULL UNIQUE,
    playback_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    mode TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    state TEXT NOT NULL,
    message TEXT NOT NULL,
    media_id TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    playback_policy TEXT NOT NULL,
    playback_secret TEXT NOT NULL,
    expires_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX clips_by_account ON clips(account_id, id);

CREATE TABLE dvr_sessions (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    stream_id TEXT NOT NULL,
    dvr_hash TEXT NOT NULL UNIQUE,
    playback_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    duration_ms INTEGER NOT NULL,
    size_bytes INTEGER NOT NULL,
    media_id TEXT NOT NULL,
    message TEXT NOT NULL,
    expires_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX dvr_sessions_by_account ON dvr_sessions(account_id, id);

CREATE TABLE signing_keys (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    kid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    public_key_pem TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER,
    revoked_at INTEGER
) WITHOUT ROWID;
CREATE INDEX signing_keys_by_account ON signing_keys(account_id, id);

CREATE TABLE edge_nodes (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    base_url TEXT NOT NULL,
    region TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    mode TEXT NOT NULL,
    capacity INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX edge_nodes_by_account ON edge_nodes(account_id, id);

-- What viewers ask for: one name for whatever can be watched (kind: stream, clip, dvr, asset, studio).
CREATE TABLE playback_ids (
    playback_id TEXT PRIMARY KEY COLLATE NOCASE,
    account_id TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    resource_id TEXT NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX playback_ids_by_resource ON playback_ids(resource_id);
INSERT INTO playback_ids SELECT lower(hex(randomblob(8))), account_id, 'asset', id FROM assets;
INSERT INTO playback_ids SELECT lower(hex(randomblob(8))), account_id, 'studio', id FROM studios;
CREATE TRIGGER assets_are_playable AFTER INSERT ON assets BEGIN
    INSERT INTO playback_ids VALUES(lower(hex(randomblob(8))), NEW.account_id, 'asset', NEW.id);
END;
CREATE TRIGGER studios_are_playable AFTER INSERT ON studios BEGIN
    INSERT INTO playback_ids VALUES(lower(hex(randomblob(8))), NEW.account_id, 'studio', NEW.id);
END;
CREATE TRIGGER assets_are_gone AFTER DELETE ON assets BEGIN
    DELETE FROM playback_ids WHERE resource_id=OLD.id;
END;
CREATE TRIGGER studios_are_gone AFTER DELETE ON studios BEGIN
    DELETE FROM playback_ids WHERE resource_id=OLD.id;
END;
