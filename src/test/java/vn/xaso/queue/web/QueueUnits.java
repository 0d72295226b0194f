package vn.xaso.queue.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.xaso.kernel.UnitId;

/// Which units have had their test.
final class QueueUnits {

    static final Set<UnitId> USED = ConcurrentHashMap.newKeySet();

    private QueueUnits() {}
}
