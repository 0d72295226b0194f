package vn.xaso.cases.books.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.cases.books.domain.CaseBook;
import vn.xaso.cases.books.persistence.CaseBookQuery.Group;
import vn.xaso.directory.Units;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// By what a register can be narrowed: only what stands in it in these days is offered.
@Component("caseBookChoices")
class BookChoices {

    private final Procedures procedures;
    private final Units units;

    BookChoices(Procedures procedures, Units units) {
        this.procedures = procedures;
        this.units = units;
    }

    BookPage.Choices of(BookAsked asked, List<Group> groups, Texts texts) {
        var named = several(groups, group -> procedure(group, texts));
        return asked.book().isOfResults()
                ? new BookPage.Choices(named, List.of(), List.of(), List.of())
                : new BookPage.Choices(
                        named,
                        several(groups, this::field),
                        several(groups, group -> channel(group, texts)),
                        several(groups, this::received));
    }

    /// One choice alone is none.
    private static List<Choice> several(List<Group> groups, Function<Group, Choice> choice) {
        var all = groups.stream()
                .map(choice)
                .collect(Collectors.toMap(Choice::value, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        return all.size() > 1 ? all : List.of();
    }

    private Choice procedure(Group group, Texts texts) {
        return new Choice(group.procedure(), BookLines.name(procedures.version(group.version()), texts));
    }

    private Choice field(Group group) {
        var field = procedures.version(group.version()).field();
        return new Choice(field, field);
    }

    private static Choice channel(Group group, Texts texts) {
        return new Choice(group.channel().name(), texts.of("casebooks.channel." + group.channel()));
    }

    private Choice received(Group group) {
        return new Choice(
                group.received().toString(),
                units.get(new UnitId(group.received())).fullName());
    }

    boolean isWanted(Group group, BookAsked asked) {
        return isOr(asked.word("procedure"), group.procedure())
                && (asked.word("field").isEmpty()
                        || asked.word("field").equals(field(group).value()))
                && (asked.channel() == null || asked.channel() == group.channel())
                && isOr(asked.word("received"), group.received().toString());
    }

    private static boolean isOr(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    /// What stands below the title on paper: the days, what narrows the register, and what the list is not.
    String words(BookAsked asked, List<Group> groups, Texts paper) {
        var words = new ArrayList<String>();
        var period = asked.period();
        words.add(paper.of("casebooks.period", paper.day(period.from()), paper.day(period.to())));
        words.addAll(chosen(asked.word("procedure"), groups.stream().map(group -> procedure(group, paper))));
        words.addAll(chosen(asked.word("field"), groups.stream().map(this::field)));
        words.addAll(chosen(asked.word("channel"), groups.stream().map(group -> channel(group, paper))));
        words.addAll(chosen(asked.word("received"), groups.stream().map(this::received)));
        if (asked.book() == CaseBook.CIVIL_STATUS) {
            words.add(paper.of("casebooks.noBook"));
        }
        return String.join("; ", words);
    }

    private static List<String> chosen(String value, Stream<Choice> choices) {
        return choices.filter(choice -> choice.value().equalsIgnoreCase(value))
                .map(Choice::label)
                .distinct()
                .toList();
    }
}
