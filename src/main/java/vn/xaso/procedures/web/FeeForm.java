package vn.xaso.procedures.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.domain.Correction;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// One amount in đồng.
record FeeForm(ProcedureVersion held) implements CorrectionForm {

    private static final Pattern DONG = Pattern.compile("\\d{1,10}");

    @Override
    public Map<String, String> filled() {
        return Map.of();
    }

    @Override
    public List<FieldMessage> mistakes(FlagForm form, Texts texts) {
        return DONG.matcher(dong(form)).matches()
                ? List.of()
                : List.of(new FieldMessage("fee", texts.of("procedures.error.fee")));
    }

    @Override
    public Correction correction(FlagForm form) {
        var amount = new Money(Long.parseLong(dong(form)));
        return new Correction.OfFee(
                new FeeItem("", null, amount, "", form.text("perUnit").strip(), "", null));
    }

    private static String dong(FlagForm form) {
        return form.text("fee").replaceAll("[\\s.,]", "");
    }
}
