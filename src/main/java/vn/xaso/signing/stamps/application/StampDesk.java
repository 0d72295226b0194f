package vn.xaso.signing.stamps.application;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.signing.PaperNames;
import vn.xaso.signing.stamps.domain.StampedPaper;
import vn.xaso.signing.stamps.domain.StampedPaper.Level;
import vn.xaso.signing.stamps.domain.StampedPapers;
import vn.xaso.signing.stamps.domain.StampedPapers.Standing;

/// Where the administrator of a unit sees what waits for a time-stamp, and lets it be tried again.
@Service
public class StampDesk {

    public static final int MOST = 100;

    private final StampedPapers papers;
    private final StampRound round;
    private final Stamping stamping;
    private final FileStore files;
    private final List<PaperNames> names;
    private final Clock clock;

    StampDesk(
            StampedPapers papers,
            StampRound round,
            Stamping stamping,
            FileStore files,
            List<PaperNames> names,
            Clock clock) {
        this.papers = papers;
        this.round = round;
        this.stamping = stamping;
        this.files = files;
        this.names = names;
        this.clock = clock;
    }

    public List<StampedPaper> troubled(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        return papers.troubled(actor.unit(), MOST);
    }

    /// What the papers are, by their content; a paper that no part of the house knows is missing.
    public Map<String, PaperNames.Name> names(Actor actor, List<StampedPaper> listed) {
        var contents = new HashMap<UUID, String>();
        for (var paper : listed) {
            files.withContent(paper.sha256()).stream()
                    .filter(file -> file.unit().equals(actor.unit()))
                    .map(StoredFile::id)
                    .forEach(file -> contents.put(file, paper.sha256()));
        }
        return names.stream()
                .flatMap(part -> part.of(actor, contents.keySet()).entrySet().stream())
                .collect(Collectors.toMap(
                        named -> contents.getOrDefault(named.getKey(), ""), Map.Entry::getValue, (one, other) -> one));
    }

    public Map<Level, Standing> standings(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        return papers.standings(actor.unit());
    }

    /// Not in one transaction: each paper that gets its stamp keeps it.
    public void tryAgain(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        stamping.askAgain();
        papers.hurry(actor.unit(), clock.instant());
        round.walk(Set.of(actor.unit()), Set.of(actor.unit()));
    }
}
