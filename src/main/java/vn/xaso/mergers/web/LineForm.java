package vn.xaso.mergers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;
import vn.xaso.mergers.application.PlanCsv;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Heir;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// A unit and its successor, as they were typed. A successor that stands already and stays is known by its code.
final class LineForm {

    private final Texts texts;
    private final List<FieldMessage> messages = new ArrayList<>();
    private final @Nullable UnitId old;
    private final @Nullable Heir heir;

    LineForm(MergerPlan plan, Map<String, String> sent, Units units, Texts texts) {
        this.texts = texts;
        old = unit(sent.getOrDefault("old", ""), units);
        heir = heir(plan, sent, units);
    }

    List<FieldMessage> messages() {
        return List.copyOf(messages);
    }

    UnitId old() {
        return Objects.requireNonNull(old);
    }

    Heir heir() {
        return Objects.requireNonNull(heir);
    }

    private @Nullable UnitId unit(String typed, Units units) {
        var found =
                typed.matches("[0-9a-f-]{36}") ? units.find(UnitId.of(typed)).map(Unit::id) : Optional.<UnitId>empty();
        if (found.isEmpty()) {
            messages.add(new FieldMessage("old", texts.of("mergers.refusal.old")));
        }
        return found.orElse(null);
    }

    private @Nullable Heir heir(MergerPlan plan, Map<String, String> sent, Units units) {
        var code = sent.getOrDefault("code", "").strip();
        if (!code.matches("[0-9]{5}")) {
            messages.add(new FieldMessage("code", texts.of("mergers.refusal.code")));
            return null;
        }
        if ("yes".equals(sent.get("existing"))) {
            var stands = units.findByCode(code, plan.on()).filter(unit -> unit.validTo() == null);
            if (stands.isEmpty()) {
                messages.add(new FieldMessage("code", texts.of("mergers.refusal.noSuchUnit", code)));
            }
            return stands.map(unit -> new Heir(code, unit.kind().name(), unit.name(), "", unit.id()))
                    .orElse(null);
        }
        var made = PlanCsv.heirOf(
                code, SearchText.tidy(sent.getOrDefault("heir", "")), sent.getOrDefault("agencyCode", ""));
        if (made.isEmpty()) {
            messages.add(new FieldMessage("heir", texts.of("mergers.refusal.heir")));
        }
        return made.orElse(null);
    }
}
