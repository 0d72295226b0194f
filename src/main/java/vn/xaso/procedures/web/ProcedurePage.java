package vn.xaso.procedures.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ActualTimes;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.ProcedureGuides;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// One procedure in full, as citizens and officials read it.
///
/// @param times how long it really takes, empty where nobody can tell
/// @param guides questions that may lead to another that is much like it
/// @param fees what is known of them beside the amounts; empty where that is nothing
/// @param links the steps of a linked procedure
/// @param startHref where it is sent from home, or null
public record ProcedurePage(
        String code,
        String name,
        String field,
        Tag online,
        List<Fact> facts,
        List<Fee> fees,
        List<ActualTimes.Line> times,
        List<ProcedureGuides.Offer> guides,
        List<PaperGroup> papers,
        List<Way> ways,
        List<String> steps,
        List<String> requirements,
        List<String> results,
        List<Linked> links,
        List<Act> acts,
        String source,
        @Nullable String startHref) {

    /// A fee item in words.
    ///
    /// @param notes for whom, when and on what ground it is asked
    /// @param reliefs who pays less
    public record Fee(String name, String amount, List<String> notes, List<String> reliefs) {}

    public record PaperGroup(String title, List<Paper> papers) {}

    /// @param fetched the database in which the office looks instead, or empty
    public record Paper(String name, String quantity, String note, String fetched) {}

    public record Way(String name, String time, String fee, String description) {}

    /// A step of a linked procedure.
    ///
    /// @param who the organisation outside, or empty for the commune
    public record Linked(int no, String name, String who, String time, String result) {}

    public record Act(String name, String number) {}

    public static ProcedurePage of(ProcedureVersion version, Texts texts) {
        return of(version, List.of(), List.of(), texts);
    }

    static ProcedurePage of(
            ProcedureVersion version, List<ActualTimes.Line> times, List<ProcedureGuides.Offer> guides, Texts texts) {
        var words = new CatalogueWords(texts);
        return new ProcedurePage(
                version.code().value(),
                words.name(version.name(), version.nameEn()),
                version.field(),
                words.online(version.onlineLevel()),
                facts(version, words),
                new FeeItemWords(words).list(version.fees()),
                times,
                guides,
                groups(version, words),
                version.channels().stream()
                        .map(way -> new Way(
                                texts.of("procedures.way." + way.kind()),
                                way.timeText(),
                                way.feeText(),
                                way.description()))
                        .toList(),
                CatalogueWords.lines(version.steps()),
                CatalogueWords.lines(version.requirements()),
                version.results().stream()
                        .map(ProcedureVersion.ResultDocument::name)
                        .toList(),
                version.links().stream().map(step -> linked(step, words)).toList(),
                version.legalBases().stream()
                        .map(act -> new Act(act.name(), act.number()))
                        .toList(),
                texts.of(
                        sourceWords(version.source()),
                        version.source().name(),
                        texts.day(version.source().on()),
                        version.number(),
                        version.source().decision()),
                version.isOpenOnline() ? "/nop-ho-so/" + version.code() : null);
    }

    private static Linked linked(LinkedStep step, CatalogueWords words) {
        var limit = step.limit();
        return new Linked(
                step.order(),
                step.name(),
                step.organisation(),
                limit == null ? "" : words.time(limit.unit(), limit.amount(), ""),
                step.result());
    }

    private static String sourceWords(ProcedureVersion.Source source) {
        return switch (source.name()) {
            case "domain" -> "procedures.source.demo";
            case "design" ->
                source.decision().isBlank() ? "procedures.source.design.plain" : "procedures.source.design";
            default -> "procedures.source.national";
        };
    }

    private static List<Fact> facts(ProcedureVersion version, CatalogueWords words) {
        var texts = words.texts();
        var fees = version.fees().isEmpty()
                ? words.fee(null, version.feeText())
                : String.join(
                        "; ", version.fees().stream().map(words::fee).distinct().toList());
        var exemptions = String.join(
                "; ",
                version.fees().stream()
                        .map(FeeItem::exemptions)
                        .filter(text -> !text.isEmpty())
                        .toList());
        var facts = new ArrayList<>(List.of(
                new Fact(texts.of("procedures.time"), words.time(version)),
                new Fact(texts.of("procedures.fee"), fees)));
        for (var one : version.variants()) {
            facts.add(new Fact(
                    words.variant(one),
                    words.time(one.limit().unit(), one.limit().amount(), "")));
        }
        if (!exemptions.isEmpty()) {
            facts.add(new Fact(texts.of("procedures.exemptions"), exemptions));
        }
        facts.add(new Fact(texts.of("procedures.who"), version.subject()));
        facts.add(new Fact(texts.of("procedures.executing"), version.agencies().executing()));
        return facts;
    }

    private static List<PaperGroup> groups(ProcedureVersion version, CatalogueWords words) {
        var groups = new LinkedHashMap<String, List<Paper>>();
        for (var paper : version.papers()) {
            groups.computeIfAbsent(paper.group(), title -> new ArrayList<>())
                    .add(new Paper(
                            paper.name(),
                            words.quantity(paper),
                            paper.note(),
                            paper.dataSource() == null ? "" : paper.dataSource()));
        }
        return groups.entrySet().stream()
                .map(group -> new PaperGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }
}
