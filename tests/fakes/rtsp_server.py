# SPDX-License-Identifier: GPL-3.0-or-later
# GStreamer's RTSP server, as a camera has it: one transport stream over TCP at /cam.
#   /usr/bin/python3 rtsp_server.py PORT FILE.ts
import sys

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstRtsp", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import GLib, Gst, GstRtsp, GstRtspServer  # noqa: E402

Gst.init(None)
server = GstRtspServer.RTSPServer()
server.set_address("127.0.0.1")
server.set_service(sys.argv[1])
factory = GstRtspServer.RTSPMediaFactory()
factory.set_protocols(GstRtsp.RTSPLowerTrans.TCP)
factory.set_launch(
    '( filesrc location="%s" ! tsdemux name=d d. ! queue ! h264parse ! rtph264pay name=pay0 pt=96 config-interval=1 '
    "d. ! queue ! aacparse ! rtpmp4gpay name=pay1 pt=97 )" % sys.argv[2]
)
factory.set_shared(True)
server.get_mount_points().add_factory("/cam", factory)
server.attach(None)
GLib.MainLoop().run()
