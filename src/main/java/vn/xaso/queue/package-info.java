/// The queue at the one-stop counter: tickets, appointments, calling, how long people wait.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "audit", "directory"})
package vn.xaso.queue;
