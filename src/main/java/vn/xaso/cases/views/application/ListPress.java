package vn.xaso.cases.views.application;

import java.io.OutputStream;
import java.util.function.LongConsumer;
import vn.xaso.cases.views.domain.ListExport;
import vn.xaso.kernel.Actor;

/// Writes a list of cases as a spreadsheet. Brought by the pages, which tell a list in words.
public interface ListPress {

    /// @param progress is told how many rows were read each time some were
    void write(Actor reader, ListExport wanted, OutputStream output, LongConsumer progress);
}
