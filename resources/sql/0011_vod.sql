-- Films that are uploaded in parts, what viewers are told of them, and the parts that have come.
CREATE TABLE vod_assets (
    media_id TEXT PRIMARY KEY REFERENCES assets(id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    artifact_hash TEXT NOT NULL UNIQUE,
    playback_id TEXT NOT NULL,
    filename TEXT NOT NULL,
    description TEXT NOT NULL,
    part_size INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX vod_assets_by_account ON vod_assets(account_id, media_id);

CREATE TABLE vod_parts (
    media_id TEXT NOT NULL REFERENCES vod_assets(media_id) ON DELETE CASCADE,
    part_number INTEGER NOT NULL,
    etag TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    PRIMARY KEY (media_id, part_number)
) WITHOUT ROWID;

-- What a stream's SRT publishers encrypt with; sealed, empty is nothing.
ALTER TABLE streams ADD COLUMN srt_passphrase TEXT NOT NULL DEFAULT '';

-- What players told of how they began and how it went on. resource_id is a stream's, a clip's, a recording's or an upload's.
CREATE TABLE player_boots (
    trace_id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    resource_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    protocol TEXT NOT NULL,
    is_error INTEGER NOT NULL,
    first_frame_ms REAL NOT NULL,
    resolve_ms REAL NOT NULL,
    select_ms REAL NOT NULL,
    connect_ms REAL NOT NULL,
    prebuffer_ms REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX player_boots_by_time ON player_boots(account_id, at);

CREATE TABLE player_sessions (
    session_id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    resource_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    is_live INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    played_ms REAL NOT NULL,
    rebuffer_ms REAL NOT NULL,
    rebuffers INTEGER NOT NULL,
    decoded INTEGER NOT NULL,
    dropped INTEGER NOT NULL,
    has_first_frame INTEGER NOT NULL,
    has_failed INTEGER NOT NULL,
    wanted_play INTEGER NOT NULL,
    bit_seconds REAL NOT NULL,
    switches INTEGER NOT NULL,
    latency_ms REAL NOT NULL,
    bucket_s INTEGER NOT NULL,
    length_s INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX player_sessions_by_time ON player_sessions(account_id, at);

CREATE TABLE player_reach (
    session_id TEXT NOT NULL REFERENCES player_sessions(session_id) ON DELETE CASCADE,
    bucket INTEGER NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (session_id, bucket)
) WITHOUT ROWID;
