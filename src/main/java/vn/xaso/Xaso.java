package vn.xaso;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The program: one process, one database.
@SpringBootApplication
@Modulithic(sharedModules = {"kernel", "ui"})
public class Xaso {

    public static void main(String[] arguments) {
        SpringApplication.run(Xaso.class, arguments);
    }
}
