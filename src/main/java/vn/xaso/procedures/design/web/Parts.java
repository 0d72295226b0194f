package vn.xaso.procedures.design.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.forms.Forms;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.persistence.StoredForms;
import vn.xaso.ui.Choice;

/// The parts of a design as forms.
@Component
class Parts {

    private final StoredForms stored;
    private final Forms forms;

    Parts(StoredForms stored, Forms forms) {
        this.stored = stored;
        this.forms = forms;
    }

    Part of(Place place) {
        return switch (place) {
            case WORDS -> new WordsPart(inUse(), forms.newest());
            case CHANNELS -> new ChannelsPart();
            case TIMES -> new TimesPart();
            case PAPERS -> new PapersPart();
            case FEES -> new FeesPart();
            case RESULTS -> new ResultsPart();
            case STEPS -> new StepsPart();
            case LINKS -> new LinksPart();
            case BASES -> new BasesPart();
        };
    }

    private List<Choice> inUse() {
        return stored.list().stream()
                .map(row -> {
                    var form = forms.get(row.form());
                    var name = row.procedure() + " (" + form.key() + ", " + form.version() + ")";
                    return new Choice(row.form().toString(), name);
                })
                .toList();
    }
}
