-- Who watched, how well streams came in, what the API was asked. Times are milliseconds since the epoch; hours and days begin on the UTC boundary.
-- Rolled up while it happens: what is in these tables is never worked out again from what is below it.

CREATE TABLE viewer_sessions (
    session_id TEXT NOT NULL,
    stream_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    protocol TEXT NOT NULL,
    country TEXT NOT NULL,
    city TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    address TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    connected_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    disconnected_at INTEGER,
    bytes INTEGER NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (session_id, stream_id)
) WITHOUT ROWID;
CREATE INDEX viewer_sessions_by_time ON viewer_sessions(account_id, connected_at);
CREATE INDEX viewer_sessions_open ON viewer_sessions(disconnected_at) WHERE disconnected_at IS NULL;

CREATE TABLE viewer_hourly (
    hour INTEGER NOT NULL,
    stream_id TEXT NOT NULL,
    protocol TEXT NOT NULL,
    country TEXT NOT NULL,
    account_id TEXT NOT NULL,
    views INTEGER NOT NULL,
    unique_viewers INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (hour, stream_id, protocol, country)
) WITHOUT ROWID;
CREATE INDEX viewer_hourly_by_stream ON viewer_hourly(stream_id, hour);

CREATE TABLE stream_hourly (
    hour INTEGER NOT NULL,
    stream_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    views INTEGER NOT NULL,
    unique_viewers INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (hour, stream_id)
) WITHOUT ROWID;
CREATE INDEX stream_hourly_by_stream ON stream_hourly(stream_id, hour);

CREATE TABLE stream_daily (
    day INTEGER NOT NULL,
    stream_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    views INTEGER NOT NULL,
    unique_viewers INTEGER NOT NULL,
    unique_countries INTEGER NOT NULL,
    unique_cities INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (day, stream_id)
) WITHOUT ROWID;
CREATE INDEX stream_daily_by_stream ON stream_daily(stream_id, day);

CREATE TABLE account_daily (
    day INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    views INTEGER NOT NULL,
    unique_viewers INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (day, account_id)
) WITHOUT ROWID;

-- Who was counted already; kept for two days.
CREATE TABLE viewer_marks (
    bucket INTEGER NOT NULL,
    scope TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (bucket, scope, mark)
) WITHOUT ROWID;

-- Five minutes of one stream: sums over `samples`, so that a crash loses seconds and not the row.
CREATE TABLE stream_samples (
    bucket INTEGER NOT NULL,
    stream_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    samples INTEGER NOT NULL,
    seconds REAL NOT NULL,
    score REAL NOT NULL,
    lowest_score REAL NOT NULL,
    bitrate REAL NOT NULL,
    fps REAL NOT NULL,
    jitter REAL NOT NULL,
    highest_jitter REAL NOT NULL,
    keyframe_ms REAL NOT NULL,
    viewers INTEGER NOT NULL,
    most_viewers INTEGER NOT NULL,
    issues INTEGER NOT NULL,
    stalls INTEGER NOT NULL,
    packets_received INTEGER NOT NULL,
    packets_lost INTEGER NOT NULL,
    in_bytes INTEGER NOT NULL,
    out_bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    video_codec TEXT NOT NULL,
    audio_codec TEXT NOT NULL,
    audio_channels INTEGER NOT NULL,
    audio_rate INTEGER NOT NULL,
    tracks INTEGER NOT NULL,
    issue_text TEXT NOT NULL,
    PRIMARY KEY (bucket, stream_id)
) WITHOUT ROWID;
CREATE INDEX stream_samples_by_stream ON stream_samples(stream_id, bucket);

CREATE TABLE stream_events (
    id TEXT PRIMARY KEY,
    stream_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    type TEXT NOT NULL,
    at INTEGER NOT NULL,
    details TEXT NOT NULL,
    payload TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX stream_events_by_stream ON stream_events(stream_id, at);
CREATE INDEX stream_events_by_time ON stream_events(account_id, at);

CREATE TABLE api_usage (
    hour INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    auth_type TEXT NOT NULL,
    operation_type TEXT NOT NULL,
    operation_name TEXT NOT NULL,
    requests INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    duration_ms REAL NOT NULL,
    complexity INTEGER NOT NULL,
    unique_tokens INTEGER NOT NULL,
    PRIMARY KEY (hour, account_id, auth_type, operation_type, operation_name)
) WITHOUT ROWID;

CREATE TABLE storage_samples (
    hour INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    total_bytes INTEGER NOT NULL,
    files INTEGER NOT NULL,
    dvr_bytes INTEGER NOT NULL,
    clip_bytes INTEGER NOT NULL,
    vod_bytes INTEGER NOT NULL,
    PRIMARY KEY (hour, account_id)
) WITHOUT ROWID;

CREATE TABLE node_samples (
    bucket INTEGER PRIMARY KEY,
    samples INTEGER NOT NULL,
    cpu REAL NOT NULL,
    most_cpu REAL NOT NULL,
    memory REAL NOT NULL,
    most_memory REAL NOT NULL,
    disk_free INTEGER NOT NULL,
    disk_total INTEGER NOT NULL,
    in_bytes INTEGER NOT NULL,
    out_bytes INTEGER NOT NULL,
    streams INTEGER NOT NULL,
    most_streams INTEGER NOT NULL,
    connections INTEGER NOT NULL
);
