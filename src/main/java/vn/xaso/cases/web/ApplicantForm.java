package vn.xaso.cases.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What a person says about himself or herself, as typed, right or wrong. Asked online and at the counter.
///
/// @param born 30/04/1990, or 1990 where a person's papers know only the year
public record ApplicantForm(String name, String personalId, String born, String phone, String email, String address) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int EARLIEST_YEAR = 1850;
    private static final int LONGEST_NAME = 100;

    /// Whether the personal number must be there: somebody at the counter may have none yet.
    public enum Number {
        REQUIRED,
        OPTIONAL
    }

    public static ApplicantForm read(Map<String, String[]> typed) {
        return new ApplicantForm(
                value(typed, "name"),
                value(typed, "personalId").replaceAll("[\\s.]", ""),
                wholeDay(value(typed, "born")),
                value(typed, "phone").replaceAll("[\\s.\\-]", "").replaceFirst("^\\+84", "0"),
                value(typed, "email"),
                value(typed, "address"));
    }

    /// The same with the name and the number of the account: nobody applies under another name.
    public ApplicantForm as(Citizen citizen) {
        return new ApplicantForm(citizen.name(), citizen.personalId(), born, phone, email, address);
    }

    public static ApplicantForm of(Applicant applicant) {
        return new ApplicantForm(
                applicant.name(),
                orEmpty(applicant.personalId()),
                orEmpty(applicant.born()),
                applicant.phone(),
                orEmpty(applicant.email()),
                applicant.address());
    }

    public static ApplicantForm empty() {
        return new ApplicantForm("", "", "", "", "", "");
    }

    /// Everything that is wrong, in the order of the form.
    public List<FieldMessage> check(Number number, LocalDate today, Texts texts) {
        var wrong = new ArrayList<FieldMessage>();
        require(!name.isEmpty() && name.length() <= LONGEST_NAME, "name", texts, wrong);
        boolean numberLeftOut = personalId.isEmpty() && number == Number.OPTIONAL;
        require(numberLeftOut || PersonalId.read(personalId).isPresent(), "personalId", texts, wrong);
        require(isDayOrYear(born, today), "born", texts, wrong);
        require(PHONE.matcher(phone).matches(), "phone", texts, wrong);
        require(email.isEmpty() || EMAIL.matcher(email).matches(), "email", texts, wrong);
        require(!address.isEmpty(), "address", texts, wrong);
        return List.copyOf(wrong);
    }

    /// @param account of a citizen who applies online, or null at the counter
    public Applicant applicant(@Nullable UUID account) {
        return new Applicant(account, name, orNull(personalId), orNull(born), phone, orNull(email), address);
    }

    private static void require(boolean right, String field, Texts texts, List<FieldMessage> wrong) {
        if (!right) {
            wrong.add(new FieldMessage(field, texts.of("cases.applicant." + field + ".wrong")));
        }
    }

    private static boolean isDayOrYear(String text, LocalDate today) {
        try {
            var day = DAY.matcher(text);
            if (day.matches()) {
                return isPast(LocalDate.of(number(day.group(3)), number(day.group(2)), number(day.group(1))), today);
            }
            return text.matches("\\d{4}") && isPast(Year.of(number(text)).atDay(1), today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean isPast(LocalDate day, LocalDate today) {
        return day.getYear() >= EARLIEST_YEAR && !day.isAfter(today);
    }

    /// 5-9-1990 becomes 05/09/1990; anything else stays as it is.
    private static String wholeDay(String typed) {
        var day = DAY.matcher(typed);
        return day.matches()
                ? "%02d/%02d/%s".formatted(number(day.group(1)), number(day.group(2)), day.group(3))
                : typed;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String value(Map<String, String[]> typed, String field) {
        var values = typed.get(field);
        return values == null || values.length == 0 ? "" : SearchText.tidy(values[0]);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public String toString() {
        return "ApplicantForm[hidden]";
    }
}
