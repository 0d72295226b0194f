package vn.xaso.signing.trust.application;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.signing.domain.RevocationLists;
import vn.xaso.signing.domain.RevocationLists.Fetched;
import vn.xaso.signing.domain.RevocationLists.Known;
import vn.xaso.signing.trust.domain.ListFetch.Fault;
import vn.xaso.signing.trust.domain.RevocationList;

/// Writes down, each by itself, what the rounds fetched: nobody waits for the network inside a transaction.
@Service
@Transactional
class RevocationBook {

    private final RevocationLists lists;

    RevocationBook(RevocationLists lists) {
        this.lists = lists;
    }

    List<Known> due(List<String> noted, Instant now) {
        noted.forEach(lists::watch);
        return lists.list().stream()
                .filter(list -> RevocationList.isDue(list, now))
                .toList();
    }

    void keep(Known list, Fetched fetched, Instant now) {
        lists.keep(list.address(), fetched, now);
    }

    void fail(Known list, Fault fault, Instant now) {
        lists.fail(list.address(), fault.name(), now);
    }
}
