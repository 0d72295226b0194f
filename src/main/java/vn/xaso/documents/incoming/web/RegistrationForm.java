package vn.xaso.documents.incoming.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentType.Family;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What the clerk typed for the register, right or wrong.
///
/// Law: 30/2020/NĐ-CP Phụ lục VI
public record RegistrationForm(
        String type,
        String number,
        String notation,
        String issuedOn,
        String issuer,
        String summary,
        String signer,
        String signerPosition,
        String pages,
        String urgency,
        String answerBy,
        String note) {

    private static final int OLDEST_YEAR = 1945;

    static RegistrationForm of(Particulars said) {
        return new RegistrationForm(
                said.type(),
                said.number(),
                said.notation(),
                Days.field(said.issuedOn()),
                said.issuer(),
                said.summary(),
                said.signer(),
                said.signerPosition(),
                said.pages() == 0 ? "" : String.valueOf(said.pages()),
                said.urgency().name(),
                Days.field(said.answerBy()),
                said.note());
    }

    static RegistrationForm again(Tried tried) {
        var typed = new HashMap<String, String[]>();
        tried.typed().forEach((name, values) -> typed.put(name, values.toArray(String[]::new)));
        return read(typed);
    }

    static RegistrationForm read(Map<String, String[]> typed) {
        return new RegistrationForm(
                value(typed, "type"),
                value(typed, "number"),
                value(typed, "notation"),
                value(typed, "issuedOn"),
                value(typed, "issuer"),
                value(typed, "summary"),
                value(typed, "signer"),
                value(typed, "signerPosition"),
                value(typed, "pages"),
                value(typed, "urgency"),
                value(typed, "answerBy"),
                value(typed, "note"));
    }

    /// This form with what was read for sure in the fields that it fills.
    RegistrationForm filled(Map<String, String> sure) {
        return new RegistrationForm(
                sure.getOrDefault("type", type),
                sure.getOrDefault("number", number),
                sure.getOrDefault("notation", notation),
                Days.find(sure.getOrDefault("issuedOn", "")).map(Days::field).orElse(issuedOn),
                sure.getOrDefault("issuer", issuer),
                sure.getOrDefault("summary", summary),
                sure.getOrDefault("signer", signer),
                sure.getOrDefault("signerPosition", signerPosition),
                pages,
                sure.getOrDefault("urgency", urgency),
                answerBy,
                note);
    }

    /// By what a document is known again, right or wrong.
    Particulars identity() {
        var day = Days.find(issuedOn).orElse(null);
        return new Particulars("", number, notation, day, issuer, "", "", "", 0, Urgency.NORMAL, null, "");
    }

    private static String value(Map<String, String[]> typed, String field) {
        var values = typed.get(field);
        return values == null || values.length == 0
                ? ""
                : SearchText.tidy(values[0]).replaceAll("\\s+", " ");
    }

    /// Everything that is wrong, in the order of the fields.
    List<FieldMessage> check(DocumentTypes types, LocalDate today, Texts texts) {
        var wrong = new ArrayList<FieldMessage>();
        var known = types.find(type);
        if (known.isEmpty()) {
            wrong.add(new FieldMessage("type", texts.of("incoming.wrong.type")));
        }
        checkLength(wrong, "number", number, Particulars.NUMBER, texts);
        checkLength(wrong, "notation", notation, Particulars.NOTATION, texts);
        checkIssuedOn(wrong, known.map(DocumentType::family).orElse(Family.OTHER), today, texts);
        checkFilled(wrong, "issuer", issuer, Particulars.ISSUER, texts);
        checkFilled(wrong, "summary", summary, Particulars.SUMMARY, texts);
        checkLength(wrong, "signer", signer, Particulars.SIGNER, texts);
        checkLength(wrong, "signerPosition", signerPosition, Particulars.POSITION, texts);
        if (!pages.isEmpty() && !pages.matches("\\d{1,3}")) {
            wrong.add(new FieldMessage("pages", texts.of("incoming.wrong.pages")));
        }
        var answer = Days.find(answerBy);
        var issued = Days.find(issuedOn);
        if (!answerBy.isEmpty()
                && (answer.isEmpty() || (issued.isPresent() && answer.get().isBefore(issued.get())))) {
            wrong.add(new FieldMessage("answerBy", texts.of("incoming.wrong.answerBy")));
        }
        checkLength(wrong, "note", note, Particulars.NOTE, texts);
        return List.copyOf(wrong);
    }

    private void checkIssuedOn(List<FieldMessage> wrong, Family family, LocalDate today, Texts texts) {
        var day = Days.find(issuedOn);
        if (issuedOn.isEmpty() && family != Family.OTHER) {
            wrong.add(new FieldMessage("issuedOn", texts.of("incoming.wrong.issuedOn")));
        } else if (!issuedOn.isEmpty()
                && (day.isEmpty() || day.get().isAfter(today) || day.get().getYear() < OLDEST_YEAR)) {
            wrong.add(new FieldMessage("issuedOn", texts.of("incoming.wrong.issuedOn.future")));
        }
    }

    private static void checkFilled(List<FieldMessage> wrong, String field, String text, int length, Texts texts) {
        if (text.isEmpty()) {
            wrong.add(new FieldMessage(field, texts.of("incoming.wrong." + field)));
        }
        checkLength(wrong, field, text, length, texts);
    }

    private static void checkLength(List<FieldMessage> wrong, String field, String text, int length, Texts texts) {
        if (text.length() > length) {
            wrong.add(new FieldMessage(field, texts.of("incoming.wrong.long", length)));
        }
    }

    /// What was checked.
    Particulars particulars() {
        return new Particulars(
                type,
                number,
                notation,
                Days.find(issuedOn).orElse(null),
                issuer,
                summary,
                signer,
                signerPosition,
                pages.isEmpty() ? 0 : Integer.parseInt(pages),
                Arrays.stream(Urgency.values())
                        .filter(one -> one.name().equals(urgency))
                        .findFirst()
                        .orElse(Urgency.NORMAL),
                Days.find(answerBy).orElse(null),
                note);
    }
}
