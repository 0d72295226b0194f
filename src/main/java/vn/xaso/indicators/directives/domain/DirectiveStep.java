package vn.xaso.indicators.directives.domain;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.indicators.directives.domain.Directive.Signer;

/// What became of a directive.
public record DirectiveStep(UUID id, UUID directive, Kind kind, String words, Instant at, Signer by) {

    public enum Kind {
        SEEN,
        ANSWERED,
        DONE,
        WITHDRAWN,
        /// By itself: the case or the document that it is about is over.
        OVER
    }
}
