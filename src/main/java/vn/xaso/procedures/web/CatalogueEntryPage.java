package vn.xaso.procedures.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.FlowPicture;
import vn.xaso.ui.Tag;

/// One procedure for the office: all its versions, and one of them in full.
///
/// @param version the id of the one that is shown
/// @param draft the id of the version shown where it is a draft that the official may publish, or null
/// @param openFlags how much of it is to be checked
/// @param closed whether the official's unit does not take it today
/// @param mayClose whether the official may say so
public record CatalogueEntryPage(
        ProcedurePage procedure,
        List<VersionRow> versions,
        UUID version,
        FlowPicture picture,
        int openFlags,
        boolean mayCheck,
        @Nullable String draft,
        boolean closed,
        boolean mayClose) {

    public record VersionRow(int number, Tag status, String from, String to, String source, boolean isShown) {}

    /// Where the version that is shown is had as a file.
    public String fileHref() {
        var shown = versions.stream().filter(VersionRow::isShown).findFirst().map(VersionRow::number);
        return "/office/catalogue/" + procedure.code() + "/file?version=" + shown.orElse(0);
    }
}
