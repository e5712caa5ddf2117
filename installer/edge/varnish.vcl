vcl 4.1;

# An edge in front of a Castwright server for Varnish 7 or later: many players here cost the origin the traffic of one, and players that wait
# for the same low-latency part are all answered the moment it comes.
#
#   varnishd -f /etc/castwright/edge.vcl -a :8088 -s malloc,2g
#
# Tested by tests/media/EdgeTest. How long what is kept the origin says with Cache-Control.

backend castwright {
    .host = "127.0.0.1"; # yours: the origin
    .port = "7080";
    .connect_timeout = 3s;
    .first_byte_timeout = 40s; # a blocking reload waits for three segments at most
    .between_bytes_timeout = 60s;
}

sub vcl_recv {
    if (req.method != "GET" && req.method != "HEAD") {
        return (synth(405));
    }
    if (req.url !~ "^/play/") {
        return (synth(404)); # the studio's own doors are not open here
    }
    set req.http.Host = "127.0.0.1"; # yours: the origin answers under its own name only; see its --host-name
    unset req.http.Cookie;
    # Bodies without end.
    if (req.url ~ "^/play/[^/]+/live\.(flv|ts)(\?|$)") {
        return (pipe);
    }
    # Master playlists carry a session of each viewer's own.
    if (req.url ~ "^/play/[^/]+/(index|llhls|ts)\.m3u8(\?|$)") {
        return (pass);
    }
    # The session tells viewers apart and changes nothing in the answer.
    set req.url = regsuball(req.url, "([?&])sid=[^&]*&?", "\1");
    set req.url = regsub(req.url, "[?&]$", "");
    return (hash);
}

sub vcl_backend_response {
    set beresp.grace = 0s; # an old playlist is worse than none
    set beresp.keep = 0s;
    unset beresp.http.Vary; # says only that pages of other origins get another header
    if (beresp.http.Cache-Control ~ "private|no-store|no-cache") {
        set beresp.uncacheable = true;
        set beresp.ttl = 2m;
    } else if (beresp.status == 404) {
        set beresp.ttl = 1s;
    } else if (beresp.status >= 400) {
        set beresp.ttl = 0s;
        set beresp.uncacheable = true;
    }
}

sub vcl_deliver {
    if (obj.hits > 0) {
        set resp.http.X-Cache = "HIT";
    } else {
        set resp.http.X-Cache = "MISS";
    }
}
