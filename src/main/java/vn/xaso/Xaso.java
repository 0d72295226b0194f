package vn.xaso;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import vn.xaso.kernel.start.Start;

/// The program: one process, one database.
@SpringBootApplication
@Modulithic(sharedModules = {"kernel", "ui"})
public class Xaso {

    public static void main(String[] arguments) {
        Start.run(Xaso.class, arguments);
    }
}
