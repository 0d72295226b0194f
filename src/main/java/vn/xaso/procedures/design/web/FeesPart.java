package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.FeeKind;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.VersionSheet;

/// Fees and charges, each for all ways or for one.
record FeesPart() implements Part {

    @Override
    public Place place() {
        return Place.FEES;
    }

    @Override
    public Filled filled(ProcedureVersion version) {
        var filled = new Filled().put("feeText", version.feeText());
        for (int i = 0; i < version.fees().size(); i++) {
            var fee = version.fees().get(i);
            var line = "-" + (i + 1);
            filled.put("feeName" + line, fee.name())
                    .put("feeKind" + line, fee.kind())
                    .put(
                            "feeAmount" + line,
                            fee.amount() == null ? null : fee.amount().dong())
                    .put("feeFormula" + line, fee.formula())
                    .put("feePer" + line, fee.perUnit())
                    .put("feeExemptions" + line, fee.exemptions())
                    .put("feeChannel" + line, fee.channel());
        }
        return filled;
    }

    @Override
    public void make(FieldMaker maker) {
        var texts = maker.texts();
        maker.group("fee-text", texts.of("design.group.feeText")).text("feeText");
        for (int line = 1; line <= maker.typed().lines("feeName") + MORE; line++) {
            maker.group("fees-" + line, texts.of("design.line.fee", line))
                    .text("feeName-" + line)
                    .select("feeKind-" + line, FeeKind.values(), "design.feeKind.", texts.of("procedures.notKnown"))
                    .number("feeAmount-" + line)
                    .text("feePer-" + line)
                    .select(
                            "feeChannel-" + line,
                            ChannelKind.values(),
                            "procedures.way.",
                            texts.of("design.everyChannel"))
                    .wide("feeFormula-" + line)
                    .wide("feeExemptions-" + line);
        }
    }

    @Override
    public ProcedureVersion read(ProcedureVersion held, FieldReader reader) {
        var fees = new ArrayList<FeeItem>();
        for (int line : reader.lines("feeName")) {
            fees.add(new FeeItem(
                    reader.text("feeName-" + line),
                    reader.choice(FeeKind.class, "feeKind-" + line),
                    reader.money("feeAmount-" + line),
                    reader.text("feeFormula-" + line),
                    reader.text("feePer-" + line),
                    reader.text("feeExemptions-" + line),
                    reader.choice(ChannelKind.class, "feeChannel-" + line)));
        }
        return VersionSheet.of(held).fees(reader.text("feeText"), fees).version();
    }
}
