package dev.backstride.stack.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Which tables of a service keep programs apart. */
public final class TableWalls {

    /** A table does by the one policy there is, also to its owner; a view does where the tables below it do. */
    private static final String OPEN = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
            and not case when c.relkind = 'v' then coalesce(c.reloptions, '{}') @> array['security_invoker=true']
                else c.relrowsecurity and c.relforcerowsecurity and 1 = (
                    select count(*) from pg_policy p where p.polrelid = c.oid)
                and exists (
                    select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polroles = '{0}'
                    and p.polwithcheck is null and pg_get_expr(p.polqual, p.polrelid) =
                        '((program = ( SELECT NULLIF(current_setting(''app.program''::text, true), ''''::text) '
                        || 'AS "nullif")) OR ( SELECT (current_setting(''app.program''::text, true) = ''*''::text)))')
                end
            order by c.relname""";

    private TableWalls() {}

    /** Names of tables and views that show everybody all rows. */
    public static List<String> missing(DataSource database) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OPEN);
                var row = query.executeQuery()) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
