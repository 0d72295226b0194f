package vn.xaso.procedures.design.domain;

import static vn.xaso.procedures.design.domain.Finding.error;
import static vn.xaso.procedures.design.domain.Finding.warning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;

/// What must be right in a version before it is published, and what should be looked at once more.
public final class Checks {

    private final ProcedureVersion version;
    private final Set<ChannelKind> channels = EnumSet.noneOf(ChannelKind.class);
    private final List<Finding> found = new ArrayList<>();

    private Checks(ProcedureVersion version) {
        this.version = version;
        version.channels().forEach(channel -> channels.add(channel.kind()));
    }

    /// In the order of the parts.
    public static List<Finding> of(ProcedureVersion version) {
        return new Checks(version).all();
    }

    private List<Finding> all() {
        checkWords();
        checkChannels();
        checkTimes();
        checkPapers();
        checkFees();
        require(!version.results().isEmpty(), Place.RESULTS, "noResult");
        checkSteps();
        found.addAll(LinkCheck.of(version));
        require(!version.legalBases().isEmpty(), Place.BASES, "noBasis");
        return List.copyOf(found);
    }

    private void checkWords() {
        require(!version.name().isBlank(), Place.WORDS, "noName");
        require(!version.field().isBlank(), Place.WORDS, "noField");
        require(!version.subject().isBlank(), Place.WORDS, "noSubject");
        require(!version.agencies().competent().isBlank(), Place.WORDS, "noAuthority");
        advise(!isBlank(version.nameEn()), Place.WORDS, "noEnglish");
        advise(!version.source().decision().isBlank(), Place.WORDS, "noDecision");
        if (version.onlineLevel() == OnlineLevel.FULL) {
            require(version.hasForm(), Place.WORDS, "noForm");
        } else if (version.onlineLevel() == OnlineLevel.PARTIAL) {
            advise(version.hasForm(), Place.WORDS, "noFormYet");
        }
    }

    /// Law: 42/2022/NĐ-CP
    private void checkChannels() {
        require(!channels.isEmpty(), Place.CHANNELS, "noChannel");
        boolean online = channels.contains(ChannelKind.ONLINE);
        require(online || version.onlineLevel() == OnlineLevel.INFO, Place.CHANNELS, "notOnline");
        advise(!online || version.onlineLevel() != OnlineLevel.INFO, Place.CHANNELS, "onlineAfterAll");
    }

    private void checkTimes() {
        require(version.limit() != null, Place.TIMES, "noLimit");
        var seen = new HashSet<String>();
        for (int i = 0; i < version.variants().size(); i++) {
            var one = version.variants().get(i);
            if (!seen.add(one.caseName() + "\n" + one.channel())) {
                found.add(error(Place.TIMES, i + 1, "variantTwice", i + 1));
            }
            if (one.caseName().isEmpty() && one.channel() == null) {
                found.add(error(Place.TIMES, i + 1, "variantOfNothing", i + 1));
            }
            if (one.channel() != null && !channels.contains(one.channel())) {
                found.add(error(Place.TIMES, i + 1, "variantWithoutChannel", i + 1));
            }
        }
    }

    private void checkPapers() {
        advise(!version.papers().isEmpty(), Place.PAPERS, "noPaper");
        var seen = new HashSet<String>();
        for (var paper : version.papers()) {
            if (!seen.add(paper.group() + "\n" + paper.name())) {
                found.add(error(Place.PAPERS, paper.order(), "paperTwice", paper.order(), paper.name()));
            }
            if (version.onlineLevel() == OnlineLevel.FULL && paper.required() && !paper.onlineAccepted()) {
                found.add(error(Place.PAPERS, paper.order(), "paperNotOnline", paper.order(), paper.name()));
            }
            if (paper.required() && paper.originals() == null && paper.copies() == null) {
                found.add(warning(Place.PAPERS, paper.order(), "paperUncounted", paper.order(), paper.name()));
            }
        }
    }

    private void checkFees() {
        advise(!version.fees().isEmpty() || !version.feeText().isBlank(), Place.FEES, "noFee");
        found.addAll(FeeCheck.of(version, channels));
        var counter = FeeSum.of(version, ChannelKind.COUNTER);
        var online = FeeSum.of(version, ChannelKind.ONLINE);
        advise(online.compareTo(counter) <= 0, Place.FEES, "onlineDearer", online, counter);
    }

    private void checkSteps() {
        var flow = new Flow(version.internalSteps());
        FlowCheck.of(flow).stream().filter(one -> !isOfTheSteps(one)).forEach(found::add);
        if (!flow.isEmpty() && flow.circle().isEmpty()) {
            checkHours(flow.hours(), version.limit(), 0);
            for (int i = 0; i < version.variants().size(); i++) {
                checkHours(flow.hours(), version.variants().get(i).limit(), i + 1);
            }
        }
    }

    /// In a linked procedure each step decides for itself.
    private boolean isOfTheSteps(Finding finding) {
        return version.isLinked() && finding.rule().equals("undecided");
    }

    private void checkHours(int hours, @Nullable TimeLimit limit, int variant) {
        int granted = limit == null ? Integer.MAX_VALUE : WorkingHours.of(limit);
        if (hours > granted) {
            found.add(
                    variant == 0
                            ? error(Place.STEPS, 0, "tooLong", hours, granted)
                            : error(Place.STEPS, 0, "tooLongForVariant", hours, granted, variant));
        }
    }

    private void require(boolean right, Place place, String rule) {
        if (!right) {
            found.add(error(place, 0, rule));
        }
    }

    private void advise(boolean right, Place place, String rule, Object... arguments) {
        if (!right) {
            found.add(warning(place, 0, rule, arguments));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
