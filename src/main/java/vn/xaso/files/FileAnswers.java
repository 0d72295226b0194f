package vn.xaso.files;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/// Answers of controllers that send a stored file.
public interface FileAnswers {

    /// @param inline true shows it in the browser where browsers can, false saves it
    ResponseEntity<Resource> download(StoredFile file, boolean inline);

    /// Shows a PDF that the program made this moment and keeps nowhere.
    ResponseEntity<Resource> show(byte[] pdf, String name);
}
