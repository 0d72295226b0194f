package vn.xaso.procedures.design.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xaso.forms.Forms.Stored;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.Agencies;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.ProcedureVersion.ProcessingRoute;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.VersionSheet;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// What the procedure is called, whose it is, how far it can be done online.
///
/// @param inUse the forms that procedures use, under the names of these
/// @param newest every form there is, in its newest version
record WordsPart(List<Choice> inUse, List<Stored> newest) implements Part {

    @Override
    public Place place() {
        return Place.WORDS;
    }

    @Override
    public Filled filled(ProcedureVersion version) {
        var agencies = version.agencies();
        return new Filled()
                .put("name", version.name())
                .put("nameEn", version.nameEn())
                .put("field", version.field())
                .put("subject", version.subject())
                .put("level", version.level())
                .put("decision", version.source().decision())
                .put("online", version.onlineLevel())
                .put("form", version.form())
                .put("route", version.route())
                .put("executing", agencies.executing())
                .put("competent", agencies.competent())
                .put("receiving", agencies.receiving())
                .put("coordinating", agencies.coordinating())
                .put("requirements", version.requirements())
                .put("stepsText", version.steps())
                .put("keywords", version.keywords());
    }

    @Override
    public void make(FieldMaker maker) {
        var texts = maker.texts();
        maker.group("words", texts.of("design.group.name"))
                .wide("name")
                .wide("nameEn")
                .text("field")
                .text("subject")
                .text("level")
                .wide("keywords")
                .wide("decision");
        maker.group("online-level", texts.of("design.group.online"))
                .select("online", OnlineLevel.values(), "procedures.online.", "")
                .select("form", forms(texts), texts.of("design.noForm"))
                .select("route", ProcessingRoute.values(), "design.route.", texts.of("procedures.notKnown"));
        maker.group("agencies", texts.of("design.group.agencies"))
                .text("executing")
                .text("competent")
                .text("receiving")
                .text("coordinating");
        maker.group("texts", texts.of("design.group.texts"))
                .area("requirements")
                .area("stepsText");
    }

    /// What is in use comes first.
    private List<Choice> forms(Texts texts) {
        var unused = newest.stream()
                .filter(form -> inUse.stream()
                        .noneMatch(one -> one.value().equals(form.id().toString())))
                .map(form ->
                        new Choice(form.id().toString(), texts.of("design.formNotInUse", form.key(), form.version())));
        return Stream.concat(inUse.stream(), unused).toList();
    }

    private boolean isKnown(String form) {
        return inUse.stream().anyMatch(one -> one.value().equals(form))
                || newest.stream().anyMatch(one -> one.id().toString().equals(form));
    }

    @Override
    public ProcedureVersion read(ProcedureVersion held, FieldReader reader) {
        var form = reader.text("form");
        return VersionSheet.of(held)
                .words(new VersionSheet.Words(
                        reader.text("name"),
                        reader.textOrNull("nameEn"),
                        reader.text("field"),
                        reader.text("subject"),
                        reader.text("level"),
                        reader.choice(OnlineLevel.class, "online", OnlineLevel.INFO),
                        reader.choice(ProcessingRoute.class, "route"),
                        reader.text("requirements"),
                        reader.text("stepsText"),
                        reader.text("keywords"),
                        new Agencies(
                                reader.text("executing"),
                                reader.text("competent"),
                                reader.text("receiving"),
                                reader.text("coordinating")),
                        isKnown(form) ? UUID.fromString(form) : null,
                        reader.text("decision")))
                .version();
    }
}
