package vn.xaso.files;

import java.io.IOException;
import org.springframework.web.multipart.MultipartFile;

/// A file as it came in, not yet looked at.
///
/// @param name as the sender's computer calls it
public record UploadedFile(String name, byte[] content) {

    public static UploadedFile of(MultipartFile part) throws IOException {
        var name = part.getOriginalFilename();
        return new UploadedFile(name == null ? "" : name, part.getBytes());
    }
}
