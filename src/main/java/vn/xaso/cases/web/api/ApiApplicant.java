package vn.xaso.cases.web.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.SearchText;

/// Reads the applicant out of what another system sent.
final class ApiApplicant {

    private static final Pattern PHONE = Pattern.compile("0\\d{9}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern BORN = Pattern.compile("(\\d{1,2}/)?(\\d{1,2}/)?\\d{4}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 300;

    private final JsonNode sent;
    private final ApiMistakes mistakes;

    private ApiApplicant(JsonNode sent, ApiMistakes mistakes) {
        this.sent = sent;
        this.mistakes = mistakes;
    }

    static Applicant read(JsonNode sent, ApiMistakes mistakes) {
        return new ApiApplicant(sent, mistakes).read();
    }

    private Applicant read() {
        var name = text("name", LONGEST_NAME, "cases.api.name");
        var address = text("address", LONGEST_ADDRESS, "cases.api.address");
        var phone = value("phone").replaceAll("[\\s.]", "");
        require("phone", PHONE.matcher(phone).matches(), "cases.api.phone");
        var personalId = value("personalId");
        require(
                "personalId",
                personalId.isEmpty() || PersonalId.read(personalId).isPresent(),
                "cases.api.personalId");
        var born = value("born");
        require("born", born.isEmpty() || BORN.matcher(born).matches(), "cases.api.born");
        var email = value("email");
        require("email", email.isEmpty() || EMAIL.matcher(email).matches(), "cases.api.email");
        return new Applicant(
                null,
                name,
                PersonalId.read(personalId).map(PersonalId::digits).orElse(null),
                orNull(born),
                phone,
                orNull(email),
                address);
    }

    private String text(String field, int longest, String key) {
        var text = value(field);
        require(field, !text.isEmpty() && text.length() <= longest, key);
        return text;
    }

    private String value(String field) {
        return SearchText.tidy(sent.path(field).asString(""));
    }

    private void require(String field, boolean isGood, String key) {
        if (!isGood) {
            mistakes.add("/applicant/" + field, key);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
