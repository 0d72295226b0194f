package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.TimeVariant;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.VersionSheet;

/// The time limit, and those of single cases and ways.
record TimesPart() implements Part {

    @Override
    public Place place() {
        return Place.TIMES;
    }

    @Override
    public Filled filled(ProcedureVersion version) {
        var filled = new Filled().put("timeText", version.timeText());
        limit(filled, "unit", "amount", version.limit());
        int line = 0;
        for (var one : version.variants()) {
            line++;
            filled.put("caseName-" + line, one.caseName()).put("caseChannel-" + line, one.channel());
            limit(filled, "caseUnit-" + line, "caseAmount-" + line, one.limit());
        }
        return filled;
    }

    private static void limit(Filled filled, String unit, String amount, @Nullable TimeLimit limit) {
        if (limit != null) {
            filled.put(unit, limit.unit()).put(amount, limit.amount() == 0 ? null : limit.amount());
        }
    }

    @Override
    public void make(FieldMaker maker) {
        var texts = maker.texts();
        maker.group("limit", texts.of("procedures.time"))
                .number("amount")
                .select("unit", LimitUnit.values(), "procedures.unit.", texts.of("procedures.choose"))
                .text("timeText");
        for (int line = 1; line <= maker.typed().lines("caseUnit") + MORE; line++) {
            maker.group("times-" + line, texts.of("design.line.variant", line))
                    .wide("caseName-" + line)
                    .select(
                            "caseChannel-" + line,
                            ChannelKind.values(),
                            "procedures.way.",
                            texts.of("design.everyChannel"))
                    .number("caseAmount-" + line)
                    .select("caseUnit-" + line, LimitUnit.values(), "procedures.unit.", texts.of("design.noVariant"));
        }
    }

    /// A line without a unit is no variant; whoever wrote a case or an amount forgot it.
    @Override
    public ProcedureVersion read(ProcedureVersion held, FieldReader reader) {
        var limit = reader.limit("unit", "amount", held.limit());
        var variants = new ArrayList<TimeVariant>();
        for (int line = 1; line <= reader.most("caseUnit"); line++) {
            var name = reader.text("caseName-" + line);
            var before = line <= held.variants().size()
                    ? held.variants().get(line - 1).limit()
                    : null;
            var granted = reader.limit("caseUnit-" + line, "caseAmount-" + line, before);
            if (granted != null) {
                variants.add(new TimeVariant(name, reader.choice(ChannelKind.class, "caseChannel-" + line), granted));
            } else if (!name.isEmpty()) {
                reader.say("caseUnit-" + line, "procedures.error.unit");
            }
        }
        return VersionSheet.of(held)
                .times(limit, reader.text("timeText"), variants)
                .version();
    }
}
