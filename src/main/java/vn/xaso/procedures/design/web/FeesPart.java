package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.FeeItem.Collected;
import vn.xaso.procedures.FeeItem.Exemption;
import vn.xaso.procedures.FeeItem.Relief;
import vn.xaso.procedures.FeeItem.Step;
import vn.xaso.procedures.FeeItem.Terms;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.FeeKind;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.VersionSheet;

/// Fees and charges, each for all ways or for one, and the groups that pay less: for all of them or for one.
record FeesPart() implements Part {

    @Override
    public Place place() {
        return Place.FEES;
    }

    @Override
    public Filled filled(ProcedureVersion version) {
        var filled = new Filled().put("feeText", version.feeText());
        for (int i = 0; i < version.fees().size(); i++) {
            fill(filled, "-" + (i + 1), version.fees().get(i));
        }
        var groups = FeeGroups.of(version.fees());
        for (int i = 0; i < groups.size(); i++) {
            var line = "-" + (i + 1);
            var group = groups.get(i);
            var one = group.exemption();
            filled.put("exemptGroup" + line, one.group())
                    .put("exemptProof" + line, one.proof())
                    .put("exemptRelief" + line, one.relief())
                    .put("exemptAmount" + line, one.relief() == Relief.AMOUNT ? dong(one.amount()) : null)
                    .put("exemptFee" + line, group.item() == 0 ? null : group.item());
        }
        return filled;
    }

    private static void fill(Filled filled, String line, FeeItem fee) {
        var terms = fee.terms();
        filled.put("feeName" + line, fee.name())
                .put("feeKind" + line, fee.kind())
                .put("feeAmount" + line, dong(fee.amount()))
                .put("feeFormula" + line, fee.formula())
                .put("feePer" + line, fee.perUnit())
                .put("feeExemptions" + line, fee.exemptions())
                .put("feeChannel" + line, fee.channel())
                .put("feeSteps" + line, FeeSteps.told(terms.steps()))
                .put("feeCeiling" + line, dong(terms.ceiling()))
                .put("feeCollected" + line, terms.collected())
                .put("feeBasis" + line, terms.basis())
                .put("feeFrom" + line, terms.from())
                .put("feeTo" + line, terms.to());
    }

    private static @Nullable Long dong(@Nullable Money amount) {
        return amount == null ? null : amount.dong();
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
                    .text("feeSteps-" + line)
                    .number("feeCeiling-" + line)
                    .select(
                            "feeChannel-" + line,
                            ChannelKind.values(),
                            "procedures.way.",
                            texts.of("design.everyChannel"))
                    .select("feeCollected-" + line, Collected.values(), "design.collected.", texts.of("design.notSaid"))
                    .day("feeFrom-" + line)
                    .day("feeTo-" + line)
                    .wide("feeBasis-" + line)
                    .wide("feeFormula-" + line)
                    .wide("feeExemptions-" + line);
        }
        for (int line = 1; line <= maker.typed().lines("exemptGroup") + MORE; line++) {
            maker.group("exempt-" + line, texts.of("design.line.exempt", line))
                    .wide("exemptGroup-" + line)
                    .wide("exemptProof-" + line)
                    .select("exemptRelief-" + line, Relief.values(), "design.relief.", "")
                    .number("exemptAmount-" + line)
                    .number("exemptFee-" + line);
        }
    }

    @Override
    public ProcedureVersion read(ProcedureVersion held, FieldReader reader) {
        var fees = new ArrayList<FeeItem>();
        var lines = reader.lines("feeName");
        var groups = groups(reader, lines);
        for (int i = 0; i < lines.size(); i++) {
            int line = lines.get(i);
            fees.add(new FeeItem(
                    reader.text("feeName-" + line),
                    reader.choice(FeeKind.class, "feeKind-" + line),
                    reader.money("feeAmount-" + line),
                    reader.text("feeFormula-" + line),
                    reader.text("feePer-" + line),
                    reader.text("feeExemptions-" + line),
                    reader.choice(ChannelKind.class, "feeChannel-" + line),
                    terms(reader, line, FeeGroups.ofItem(groups, i + 1))));
        }
        return VersionSheet.of(held).fees(reader.text("feeText"), fees).version();
    }

    private static Terms terms(FieldReader reader, int line, List<Exemption> exemptions) {
        return new Terms(
                steps(reader, "feeSteps-" + line),
                reader.money("feeCeiling-" + line),
                exemptions,
                reader.choice(Collected.class, "feeCollected-" + line),
                reader.text("feeBasis-" + line),
                reader.day("feeFrom-" + line),
                reader.day("feeTo-" + line));
    }

    private static List<Step> steps(FieldReader reader, String name) {
        return FeeSteps.read(reader.text(name)).orElseGet(() -> {
            reader.say(name, "design.error.feeSteps");
            return List.of();
        });
    }

    /// The number of the item is the one on the page; empty lines between the items do not count.
    private static List<FeeGroups.Line> groups(FieldReader reader, List<Integer> items) {
        var groups = new ArrayList<FeeGroups.Line>();
        for (int line : reader.lines("exemptGroup")) {
            var amount = reader.money("exemptAmount-" + line);
            var typed = reader.number("exemptFee-" + line, FeeGroups.MOST);
            if (typed != null && !items.contains(typed)) {
                reader.say("exemptFee-" + line, "design.error.exemptFee");
            }
            groups.add(new FeeGroups.Line(
                    typed == null ? 0 : items.indexOf(typed) + 1,
                    new Exemption(
                            reader.text("exemptGroup-" + line),
                            reader.text("exemptProof-" + line),
                            reader.choice(Relief.class, "exemptRelief-" + line, Relief.ALL),
                            amount == null ? Money.ZERO : amount)));
        }
        return groups;
    }
}
