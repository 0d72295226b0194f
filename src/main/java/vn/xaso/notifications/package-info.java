/// Carries a message to a person outside the pages of the program; today by e-mail to officials.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "audit", "directory", "identity"})
package vn.xaso.notifications;
