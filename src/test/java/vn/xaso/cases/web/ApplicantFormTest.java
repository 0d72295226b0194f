package vn.xaso.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

class ApplicantFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Texts TEXTS = new Texts(
            Language.EN,
            Map.of(
                    "cases.applicant.name.wrong", "name",
                    "cases.applicant.personalId.wrong", "number",
                    "cases.applicant.born.wrong", "born",
                    "cases.applicant.phone.wrong", "phone",
                    "cases.applicant.email.wrong", "email",
                    "cases.applicant.address.wrong", "address"));

    @Test
    void takesWhatPeopleTypeOnAPhone() {
        var form = typed(Map.of("born", "5-9-1990", "phone", "+84 912 345 678", "personalId", "011 300 001 234"));

        assertThat(wrong(form)).isEmpty();
        assertThat(form.born()).isEqualTo("05/09/1990");
        assertThat(form.phone()).isEqualTo("0912345678");
        assertThat(form.personalId()).isEqualTo("011300001234");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var form = ApplicantForm.read(Map.of("email", new String[] {"nhung@"}));

        assertThat(wrong(form)).containsExactly("name", "personalId", "born", "phone", "email", "address");
        assertThat(form.email()).isEqualTo("nhung@");
    }

    @Test
    void takesSomebodyWithoutANumberAtTheCounter() {
        var form = typed(Map.of("personalId", ""));

        assertThat(form.check(ApplicantForm.Number.OPTIONAL, TODAY, TEXTS)).isEmpty();
        assertThat(form.applicant(null).personalId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1952", "30/04/1990", "1/1/2026"})
    void takesADayOrAYearAlone(String born) {
        assertThat(wrong(typed(Map.of("born", born)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/1990", "90", "1700", "03/03/2026", "2027", "hôm qua"})
    void refusesADayThatNeverWas(String born) {
        assertThat(wrong(typed(Map.of("born", born)))).containsExactly("born");
    }

    private static List<String> wrong(ApplicantForm form) {
        return form.check(ApplicantForm.Number.REQUIRED, TODAY, TEXTS).stream()
                .map(FieldMessage::fieldId)
                .toList();
    }

    private static ApplicantForm typed(Map<String, String> changed) {
        var typed = new HashMap<>(Map.of(
                "name", "Mùa Thị Sùng",
                "personalId", "011300001234",
                "born", "12/05/2001",
                "phone", "0912345678",
                "address", "Bản Hẹ 1, xã Sáng Nhè"));
        typed.putAll(changed);
        var parameters = new HashMap<String, String[]>();
        typed.forEach((field, value) -> parameters.put(field, new String[] {value}));
        return ApplicantForm.read(parameters);
    }
}
