namespace Sayso.Ledger.Tests.Inputs;

/// <summary>Invented feeds and wire items, one of each format.</summary>
internal static class Feeds
{
    public const string First = "The harbour master of Selma said on Tuesday that the bridge would stay closed, and that nobody had been hurt in the storm.";

    public const string Second = "Two officials, who asked not to be named, said that the repair would cost more than the city had set aside.";

    public const string Rss = $"""
        <?xml version="1.0"?>
        <!DOCTYPE rss SYSTEM "http://dead.invalid/rss.dtd">
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.invalid/mrss/">
        <channel><title>The Selma Courier</title><link>https://courier.invalid/</link><language>en</language><copyright>Courier Group</copyright>
        <item><title>Bridge at Selma to stay closed</title><media:title>A picture</media:title><link>https://courier.invalid/bridge</link><guid isPermaLink="false">courier-1</guid>
        <pubDate>Wed, 04 Mar 2026 10:15:00 GMT</pubDate><dc:creator>By Ana Serin</dc:creator><source url="https://nps.invalid/rss">Northern Press Service</source>
        <description>Short.</description><content:encoded><![CDATA[<p>{First}</p><figure><figcaption>The bridge</figcaption></figure><p>{Second}<br/>More &amp; more.</p><script>bad()</script>]]></content:encoded></item>
        <item><title>Ferry &amp;amp; fog</title><link>https://courier.invalid/ferry</link><pubDate>4 Mar 2026 9:05 +0200</pubDate><author>desk@courier.invalid (Ben Orlo)</author>
        <description>&lt;p&gt;The ferry was late, the company said.&lt;/p&gt;</description></item>
        <item><title>Nothing to read</title><guid>https://courier.invalid/empty</guid></item>
        </channel></rss>
        """;

    public const string Atom = $"""
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">Varnost &lt;b&gt;Daily&lt;/b&gt;</title><id>urn:feed</id><rights>Varnost Media</rights><author><name>The Desk</name></author>
        <entry><id>urn:entry:1</id><title>Mayor denies report</title><link rel="self" href="https://daily.invalid/self"/><link href="https://daily.invalid/mayor"/>
        <published>2026-03-04T08:00:00Z</published><updated>2026-03-04T09:30:00+01:00</updated><author><name>Cora Lind</name></author><author><name>Dan Meer</name></author>
        <source><id>urn:other</id><title>Coast Agency</title></source>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{First}</p><p>She called it <q>a fable</q>.</p></div></content></entry>
        <entry><id>urn:entry:2</id><title>Later</title><updated>2026-03-05</updated><summary>{Second}</summary></entry></feed>
        """;

    public const string JsonFeed = $$"""
        {"version": "https://jsonfeed.org/version/1.1", "title": "Hill Notes", "language": "en", "authors": [{"name": "Hill Desk"}],
         "items": [
          {"id": "h1", "url": "https://hill.invalid/1", "external_url": "https://nps.invalid/9", "title": "Dam is safe, ministry says", "content_html": "<p>{{First}}</p><p>{{Second}}</p>",
           "date_published": "2026-03-04T07:00:00-05:00", "date_modified": "2026-03-05T07:00:00-05:00", "authors": [{"name": "Eva Tarn"}]},
          {"id": 2, "content_text": "{{First}}\n\n{{Second}}"},
          {"id": "h3", "summary": "A summary of it."},
          {"id": "h4", "title": "Half a pair \uD83D", "content_text": "x \uD83D y"},
          {"id": "h5"}]}
        """;

    public const string Nitf = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf-3-4.dtd">
        <nitf><head><title>slug title</title><docdata management-status="usable"><doc-id id-string="nps-204" regsrc="Northern Press Service"/><du-key version="3"/><urgency ed-urg="4"/>
        <date.issue norm="20260304T101500+0200"/><date.release norm="20260304T103000+0200"/><ed-msg info="Adds quote"/><doc.copyright holder="NPS" year="2026"/></docdata>
        <pubdata name="The Selma Courier" date.publication="20260304"/></head>
        <body><body.head><hedline><hl1>Bridge at Selma to stay closed</hl1><hl2>Second line</hl2></hedline><byline>By <person>Ana Serin</person> <byttl>Northern Press Service</byttl></byline>
        <distributor>Northern Press Service</distributor><dateline><location>SELMA</location><story.date norm="20260304">March 4</story.date></dateline></body.head>
        <body.content><p>{First}</p><media media-type="image"><media-caption><p>A picture.</p></media-caption></media><hl2>The cost</hl2>
        <p>{Second} <q>“Not a coin”</q>, said <person>Ola Brand</person>, adding <num>12</num> others.</p><table><tr><td>North</td><td>12</td></tr><tr><td>South</td><td>31</td></tr></table></body.content>
        <body.end><tagline>Ben Orlo contributed reporting from Varnost.</tagline></body.end></body></nitf>
        """;

    public const string NewsMl = $"""
        <?xml version="1.0"?>
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-04T10:00:00Z</sent><sender>nps.invalid</sender></header><itemSet>
        <newsItem guid="urn:newsml:nps.invalid:20260304:204" version="7">
          <hopHistory><hop seq="2" timestamp="2026-03-04T10:05:00Z"><party literal="Coast Agency"/><action qcode="hop:transmitted"/></hop>
            <hop seq="1"><party qcode="org:nps"><name>Northern Press Service</name></party><action qcode="hop:created" timestamp="2026-03-04T09:55:00Z"/></hop></hopHistory>
          <rightsInfo><copyrightHolder literal="NPS"/></rightsInfo>
          <itemMeta><provider literal="Coast Agency"/><versionCreated>2026-03-04T10:15:00Z</versionCreated><firstCreated>2026-03-04T09:50:00Z</firstCreated><pubStatus qcode="stat:usable"/><edNote>Adds cost</edNote></itemMeta>
          <contentMeta><contentCreated>2026-03-04T09:55:00Z</contentCreated><infoSource qcode="is:city" role="isrole:originfo"><name>Selma city hall</name></infoSource><creator><name>Ana Serin</name></creator>
            <by>By Ana Serin and Ben Orlo</by><headline>Bridge at Selma to stay closed</headline><dateline>SELMA, March 4 (NPS) -</dateline><creditline>NPS</creditline><language tag="en-GB"/></contentMeta>
          <contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>{First}</p><p>{Second}</p></body.content></body></nitf></inlineXML></contentSet>
        </newsItem>
        <newsItem guid="urn:2" version="1"><itemMeta><pubStatus qcode="stat:withheld"/></itemMeta><contentMeta><headline>Held back</headline></contentMeta>
          <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>{Second}</p></body></html></inlineXML></contentSet></newsItem>
        <newsItem guid="urn:3" version="2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>Taken back</headline></contentMeta></newsItem>
        <newsItem guid="urn:4"><contentSet><inlineData contenttype="text/plain">{First}</inlineData></contentSet></newsItem>
        <packageItem guid="urn:5"/></itemSet></newsMessage>
        """;

    public const string Ninjs1 = $$"""
        {"uri": "https://nps.invalid/ninjs/1", "type": "text", "version": "2", "versioncreated": "2026-03-04T10:15:00Z", "firstcreated": "2026-03-04T09:00:00Z", "byline": "By Ana Serin", "headline": "Bridge at Selma to stay closed",
         "body_text": "{{First}}", "body_xhtml": "<p>{{First}}</p><p>{{Second}}</p>", "located": "Selma", "infosource": [{"name": "City hall", "code": "is:city", "rel": "originfo"}],
         "pubstatus": "usable", "copyrightholder": "NPS", "ednote": "Adds cost", "language": "en", "provider": "Northern Press Service"}
        """;

    public const string Ninjs2 = $$"""
        [{"uri": "urn:ninjs:2", "versioncreated": "2026-03-04T10:15:00Z", "pubstatus": "canceled", "by": "Cora Lind",
          "headlines": [{"role": "short", "value": "Short"}, {"role": "main", "value": "Mayor denies report"}],
          "bodies": [{"role": "summary", "contenttype": "text/plain", "value": "Summary."}, {"role": "main", "contenttype": "text/html", "value": "<p>{{First}}</p>"}],
          "infosources": [{"name": "Coast Agency", "role": "passed on", "uri": "https://coast.invalid/"}], "copyrightholder": "Varnost Media"},
         {"uri": "urn:ninjs:pic", "type": "picture", "headlines": [{"value": "A bridge"}]}]
        """;

    public const string Ninjs3 = $$"""
        {"uri": "urn:ninjs:3", "versionCreated": "2026-03-04T10:15:00Z", "contentCreated": "2026-03-04T10:00:00Z", "pubStatus": "withheld", "headlines": [{"role": "main", "value": "Ferry held"}],
         "bodies": [{"role": "main", "contentType": "application/nitf+xml", "charCount": 1, "value": "<nitf><body><body.content><p>{{First}}</p><p>{{Second}}</p></body.content></body></nitf>"}],
         "infoSources": [{"literal": "Coast Agency"}], "copyrightHolder": "Coast", "edNote": "Hold until noon"}
        """;
}
