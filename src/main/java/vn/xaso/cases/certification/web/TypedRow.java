package vn.xaso.cases.certification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.SearchText;

/// What the counter of certification typed: people who stand in a row, and the papers of each.
///
/// @param key made with the page: the same page sent twice takes in once
/// @param signer the leader, or empty
record TypedRow(String key, String procedure, String signer, List<Person> people) {

    /// Together below the thousand fields that the server takes.
    static final int MOST_PEOPLE = 20;

    static final int MOST_PAPERS = 8;
    private static final int FIRST_LINES = 2;

    /// @param prefix of the names of its fields
    /// @param electronic whether an electronic copy is wanted
    record Person(
            String prefix,
            String personalId,
            String name,
            String phone,
            String address,
            boolean electronic,
            String exemption,
            List<Line> lines) {

        List<Line> filled() {
            return lines.stream().filter(line -> !line.isEmpty()).toList();
        }

        boolean isEmpty() {
            return (personalId + name + phone + address + exemption).isEmpty() && filled().isEmpty();
        }

        Person known(Applicant found) {
            return new Person(
                    prefix, personalId, found.name(), found.phone(), found.address(), electronic, exemption, lines);
        }

        Person withLines(int count) {
            return new Person(
                    prefix, personalId, name, phone, address, electronic, exemption, some(prefix, lines, count));
        }

        Applicant applicant() {
            return new Applicant(null, name, personalId.isEmpty() ? null : personalId, null, phone, null, address);
        }

        @Override
        public String toString() {
            return "Person[hidden]";
        }
    }

    record Line(String prefix, String title, String issuer, String number, String pages, String copies) {

        boolean isEmpty() {
            return (title + issuer + number).isEmpty();
        }

        boolean hasPages() {
            return pages.matches("[1-9]\\d{0,2}");
        }

        boolean hasCopies() {
            return copies.matches("[1-9]\\d?");
        }
    }

    static TypedRow empty(String key, String procedure) {
        return new TypedRow(key, procedure, "", List.of(person(Map.of(), 0)));
    }

    static TypedRow read(Map<String, String[]> typed) {
        int count = Math.clamp(number(value(typed, "people")), 1, MOST_PEOPLE);
        var people = new ArrayList<Person>();
        for (int no = 0; no < count; no++) {
            people.add(person(typed, no));
        }
        return new TypedRow(
                value(typed, "key"), value(typed, "procedure"), value(typed, "signer"), List.copyOf(people));
    }

    TypedRow with(List<Person> others) {
        return new TypedRow(key, procedure, signer, List.copyOf(others));
    }

    TypedRow withOneMore() {
        var more = new ArrayList<>(people);
        if (more.size() < MOST_PEOPLE) {
            more.add(person(Map.of(), more.size()));
        }
        return with(more);
    }

    private static Person person(Map<String, String[]> typed, int no) {
        var prefix = "p" + no;
        int count = Math.clamp(number(value(typed, prefix + "-lines")), FIRST_LINES, MOST_PAPERS);
        var lines = new ArrayList<Line>();
        for (int line = 0; line < count; line++) {
            lines.add(line(typed, prefix + "-l" + line));
        }
        var number = value(typed, prefix + "-personalId");
        return new Person(
                prefix,
                PersonalId.read(number).map(PersonalId::digits).orElse(number),
                value(typed, prefix + "-name"),
                value(typed, prefix + "-phone").replaceAll("[\\s.\\-]", ""),
                value(typed, prefix + "-address"),
                "ELECTRONIC".equals(value(typed, prefix + "-mode")),
                value(typed, prefix + "-exemption"),
                List.copyOf(lines));
    }

    private static List<Line> some(String prefix, List<Line> lines, int count) {
        var some = new ArrayList<>(lines);
        while (some.size() < Math.min(count, MOST_PAPERS)) {
            some.add(line(Map.of(), prefix + "-l" + some.size()));
        }
        return List.copyOf(some);
    }

    private static Line line(Map<String, String[]> typed, String prefix) {
        var pages = value(typed, prefix + "-pages");
        var copies = value(typed, prefix + "-copies");
        return new Line(
                prefix,
                value(typed, prefix + "-title"),
                value(typed, prefix + "-issuer"),
                value(typed, prefix + "-number"),
                pages.isEmpty() ? "1" : pages,
                copies.isEmpty() ? "1" : copies);
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }

    private static String value(Map<String, String[]> typed, String field) {
        var values = typed.get(field);
        return values == null || values.length == 0 ? "" : SearchText.tidy(values[0]);
    }

    @Override
    public String toString() {
        return "TypedRow[hidden]";
    }
}
