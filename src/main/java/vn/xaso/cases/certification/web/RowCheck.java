package vn.xaso.cases.certification.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.cases.certification.web.TypedRow.Line;
import vn.xaso.cases.certification.web.TypedRow.Person;
import vn.xaso.kernel.PersonalId;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Everything that is wrong with what the counter typed. A person who is empty is left out, if somebody else is there.
record RowCheck(Texts texts, List<FieldMessage> wrong) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 300;

    static List<FieldMessage> of(TypedRow row, Texts texts) {
        var check = new RowCheck(texts, new ArrayList<>());
        boolean nobody = row.people().stream().allMatch(Person::isEmpty);
        row.people().stream()
                .filter(person -> nobody ? person.equals(row.people().getFirst()) : !person.isEmpty())
                .forEach(check::person);
        return List.copyOf(check.wrong);
    }

    private void person(Person person) {
        var prefix = person.prefix();
        boolean isNumber = PersonalId.read(person.personalId())
                .filter(PersonalId::isPlausible)
                .isPresent();
        require(isNumber, prefix + "-personalId", "certification.wrong.personalId");
        require(
                !person.name().isEmpty() && person.name().length() <= LONGEST_NAME,
                prefix + "-name",
                "certification.wrong.name");
        require(
                person.phone().isEmpty() || person.phone().matches("0\\d{9,10}"),
                prefix + "-phone",
                "certification.wrong.phone");
        require(person.address().length() <= LONGEST, prefix + "-address", "certification.wrong.long");
        require(person.exemption().length() <= LONGEST, prefix + "-exemption", "certification.wrong.long");
        require(!person.filled().isEmpty(), prefix + "-l0-title", "certification.wrong.papers");
        person.filled().forEach(this::line);
    }

    private void line(Line line) {
        var prefix = line.prefix();
        require(
                !line.title().isEmpty() && line.title().length() <= LONGEST,
                prefix + "-title",
                "certification.wrong.title");
        require(
                line.issuer().length() <= LONGEST && line.number().length() <= LONGEST,
                prefix + "-issuer",
                "certification.wrong.long");
        require(line.hasPages(), prefix + "-pages", "certification.wrong.pages");
        require(line.hasCopies(), prefix + "-copies", "certification.wrong.copies");
    }

    private void require(boolean right, String field, String key) {
        if (!right) {
            wrong.add(new FieldMessage(field, texts.of(key)));
        }
    }
}
