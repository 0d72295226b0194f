package vn.xaso.cases.messages.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.messages.persistence.MessageListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// How many messages wait for an answer, on the page with which the day begins.
@Component
class MessageCounter implements Counter.Source {

    private final MessageListQuery query;

    MessageCounter(MessageListQuery query) {
        this.query = query;
    }

    @Override
    public List<Counter> counters(Actor actor, Texts texts) {
        if (!actor.may(Right.READ_CASES) && !actor.may(Right.REVIEW_CASES)) {
            return List.of();
        }
        return List.of(new Counter(MessageAsked.HERE, query.waiting(actor), texts.of("messages.counter"), Kind.WARN));
    }
}
