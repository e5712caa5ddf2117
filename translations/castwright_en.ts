<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>castwright::DestinationsPanel</name>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::ExplorerPage</name>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n error</numerusform>
            <numerusform>✕ %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast and are not shown.</source>
        <translation>
            <numerusform>%n event came too fast and is not shown.</numerusform>
            <numerusform>%n events came too fast and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n event(s)</source>
        <translation>
            <numerusform>Ended after %n event</numerusform>
            <numerusform>Ended after %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::GoLiveBar</name>
    <message numerus="yes">
        <source>&amp;Live in %n s</source>
        <translation>
            <numerusform>&amp;Live in %n s</numerusform>
            <numerusform>&amp;Live in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), show them</source>
        <translation>
            <numerusform>%n problem, show it</numerusform>
            <numerusform>%n problems, show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::MissingFilesDialog</name>
    <message numerus="yes">
        <source>%n file(s) cannot be found. Choose where each is now, or look for all of them in a folder.</source>
        <translation>
            <numerusform>%n file cannot be found. Choose where it is now, or look for it in a folder.</numerusform>
            <numerusform>%n files cannot be found. Choose where each is now, or look for all of them in a folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>%n file found.</numerusform>
            <numerusform>%n files found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::ProxyDetails</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::ProxyImportDialog</name>
    <message numerus="yes">
        <source>✓ %n channel(s) taken.</source>
        <translation>
            <numerusform>✓ %n channel taken.</numerusform>
            <numerusform>✓ %n channels taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n could not be taken:</numerusform>
            <numerusform>%n could not be taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that are neither http nor https</source>
        <translation>
            <numerusform>%n address that is neither http nor https</numerusform>
            <numerusform>%n addresses that are neither http nor https</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::ProxyPage</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upstream connection(s)</source>
        <translation>
            <numerusform>%n upstream connection</numerusform>
            <numerusform>%n upstream connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover(s)</source>
        <translation>
            <numerusform>%n failover</numerusform>
            <numerusform>%n failovers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are no longer relayed, and their addresses are gone for good.</source>
        <translation>
            <numerusform>%n stream is no longer relayed, and its addresses are gone for good.</numerusform>
            <numerusform>%n streams are no longer relayed, and their addresses are gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are playing now.</source>
        <translation>
            <numerusform>%n client is playing now.</numerusform>
            <numerusform>%n clients are playing now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::RecordBar</name>
    <message numerus="yes">
        <source>The last %n s are kept; press to stop.</source>
        <translation>
            <numerusform>The last second is kept; press to stop.</numerusform>
            <numerusform>The last %n s are kept; press to stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the last %n s</source>
        <translation>
            <numerusform>Save the last second</numerusform>
            <numerusform>Save the last %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::ResumeBar</name>
    <message numerus="yes">
        <source>“%1” was live to %n destination(s) since %2 when Castwright ended unexpectedly.</source>
        <translation>
            <numerusform>“%1” was live to %n destination since %2 when Castwright ended unexpectedly.</numerusform>
            <numerusform>“%1” was live to %n destinations since %2 when Castwright ended unexpectedly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamDelegate</name>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n watching</numerusform>
            <numerusform>%n watching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamEditor</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamsModel</name>
    <message numerus="yes">
        <source>%1, %2, health: %3, %n watching, %4</source>
        <translation>
            <numerusform>%1, %2, health: %3, %n watching, %4</numerusform>
            <numerusform>%1, %2, health: %3, %n watching, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamsPage</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s)</source>
        <translation>
            <numerusform>%1 of %n stream</numerusform>
            <numerusform>%1 of %n streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::TimePlot</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
</TS>
