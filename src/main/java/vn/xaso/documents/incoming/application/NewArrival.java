package vn.xaso.documents.incoming.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.files.CheckedFile;

/// What lies at the clerk's desk and is taken in.
///
/// @param requestKey taking the same request in twice is taking it in once
/// @param sender who brought it, or empty
/// @param subject what it is about before anybody has read it, or empty
/// @param body the text of an e-mail, or empty
/// @param reading what was read from the first file, as JSON, or null
/// @param files the document first; none for paper that nobody scanned
public record NewArrival(
        String requestKey,
        Channel channel,
        String sender,
        String subject,
        String body,
        @Nullable String reading,
        List<CheckedFile> files) {

    @Override
    public String toString() {
        return "NewArrival[" + channel + "]";
    }
}
