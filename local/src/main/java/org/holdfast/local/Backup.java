package org.holdfast.local;

import java.io.PrintStream;
import java.sql.SQLException;
import org.holdfast.local.backup.Backups;
import org.holdfast.local.backup.BaseBackup;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.EmbeddedDatabase;

/** Copies all four databases while they work, so that any moment from now on can be come back to. */
record Backup(Home home, Ports ports, Backups backups, PrintStream out) {

    int run() {
        try (var administrator = EmbeddedDatabase.administrator(home.postgresql(), ports.postgresql())) {
            var base = new BaseBackup(EmbeddedDatabase.data(home.postgresql()), backups).take(administrator);
            out.println(base);
            return 0;
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL cannot be copied: " + e.getMessage(), e);
        }
    }
}
