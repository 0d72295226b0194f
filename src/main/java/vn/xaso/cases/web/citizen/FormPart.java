package vn.xaso.cases.web.citizen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.forms.FormDefinition;
import vn.xaso.forms.FormView;

/// Which part of the form a page shows: who applies, one group of the electronic form, or everything.
///
/// @param number 0 for who applies, one more than its number for a group, or [#ALL]
record FormPart(int number) {

    static final FormPart ALL = new FormPart(-1);
    static final FormPart APPLICANT = new FormPart(0);

    private static final String ALL_WORD = "tat-ca";
    private static final int MOST = 200;

    static FormPart of(@Nullable String asked, FormPart otherwise) {
        if (asked == null || asked.isEmpty()) {
            return otherwise;
        }
        boolean isNumber = asked.matches("\\d{1,3}") && Integer.parseInt(asked) <= MOST;
        return isNumber ? new FormPart(Integer.parseInt(asked)) : ALL;
    }

    static FormPart of(FormView.Group group) {
        return new FormPart(group.number() + 1);
    }

    boolean hasApplicant() {
        return number <= 0;
    }

    boolean hasForm() {
        return number != 0;
    }

    /// As [FormDefinition] counts the groups.
    int group() {
        return this.equals(ALL) ? FormDefinition.ALL_GROUPS : number - 1;
    }

    String word() {
        return this.equals(ALL) ? ALL_WORD : Integer.toString(number);
    }

    /// The parts that are asked now, in order.
    static List<FormPart> in(@Nullable FormView form) {
        var parts = new ArrayList<FormPart>();
        parts.add(APPLICANT);
        if (form != null) {
            form.groups().forEach(group -> parts.add(of(group)));
        }
        return List.copyOf(parts);
    }

    /// The part after this one; null at the end.
    @Nullable
    FormPart next(@Nullable FormView form) {
        return in(form).stream()
                .filter(part -> part.number > number)
                .findFirst()
                .orElse(null);
    }

    /// The part before this one; null at the beginning.
    @Nullable
    FormPart previous(@Nullable FormView form) {
        return in(form).reversed().stream()
                .filter(part -> part.number < number)
                .findFirst()
                .orElse(null);
    }
}
