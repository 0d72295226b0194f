package vn.xaso.documents;

import org.jspecify.annotations.Nullable;

/// Draws pages of a PDF, for people without a viewer and for the cut-out beside a field.
public interface PagePictures {

    /// @param page from 1
    /// @param place the part to cut out, or null for the whole page
    /// @param width of the picture in pixels, at most 2,000
    /// @return a PNG
    /// @throws vn.xaso.kernel.Absent where there is no such page, or the file cannot be drawn
    byte[] png(byte[] pdf, int page, DocumentReader.@Nullable Place place, int width);
}
