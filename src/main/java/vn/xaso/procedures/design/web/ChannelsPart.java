package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.Channel;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.VersionSheet;

/// The ways in which a case may be sent, each with its words.
record ChannelsPart() implements Part {

    private static final List<ChannelKind> KINDS = List.of(ChannelKind.COUNTER, ChannelKind.ONLINE, ChannelKind.POST);

    @Override
    public Place place() {
        return Place.CHANNELS;
    }

    @Override
    public Filled filled(ProcedureVersion version) {
        var filled = new Filled();
        for (var channel : version.channels()) {
            int line = KINDS.indexOf(channel.kind()) + 1;
            filled.tick("channelOpen-" + line, true)
                    .put("channelTime-" + line, channel.timeText())
                    .put("channelFee-" + line, channel.feeText())
                    .put("channelHow-" + line, channel.description());
        }
        return filled;
    }

    @Override
    public void make(FieldMaker maker) {
        for (var kind : KINDS) {
            int line = KINDS.indexOf(kind) + 1;
            maker.group("channels-" + line, maker.texts().of("procedures.way." + kind))
                    .tick("channelOpen-" + line)
                    .text("channelTime-" + line)
                    .text("channelFee-" + line)
                    .wide("channelHow-" + line);
        }
    }

    @Override
    public ProcedureVersion read(ProcedureVersion held, FieldReader reader) {
        var channels = new ArrayList<Channel>();
        for (var kind : KINDS) {
            int line = KINDS.indexOf(kind) + 1;
            if (reader.isTicked("channelOpen-" + line)) {
                channels.add(new Channel(
                        kind,
                        reader.text("channelTime-" + line),
                        reader.text("channelFee-" + line),
                        reader.text("channelHow-" + line)));
            }
        }
        return VersionSheet.of(held).channels(channels).version();
    }
}
