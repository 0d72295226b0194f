package vn.xaso.procedures.web;

import java.util.List;
import java.util.Map;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.Agencies;
import vn.xaso.procedures.domain.Correction;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Who carries the procedure out, who decides, who receives, who helps.
record AuthorityForm(ProcedureVersion held) implements CorrectionForm {

    @Override
    public Map<String, String> filled() {
        var agencies = held.agencies();
        return Map.of(
                "executing", agencies.executing(),
                "competent", agencies.competent(),
                "receiving", agencies.receiving(),
                "coordinating", agencies.coordinating());
    }

    @Override
    public List<FieldMessage> mistakes(FlagForm form, Texts texts) {
        return form.text("executing").isBlank()
                ? List.of(new FieldMessage("executing", texts.of("procedures.error.executing")))
                : List.of();
    }

    @Override
    public Correction correction(FlagForm form) {
        return new Correction.OfAuthority(new Agencies(
                form.text("executing").strip(),
                form.text("competent").strip(),
                form.text("receiving").strip(),
                form.text("coordinating").strip()));
    }
}
