package dev.backstride.plumbing;

import dev.backstride.plumbing.tenant.Role;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;

/** A door whose statements forget to name the program. */
@Path("/forgetful")
@RolesAllowed(Role.COACH)
public class ForgetfulResource {

    private final AgroalDataSource database;
    private final Letters letters;

    ForgetfulResource(AgroalDataSource database, Letters letters) {
        this.database = database;
        this.letters = letters;
    }

    @GET
    @Path("/without-transaction")
    public String withoutTransaction() throws SQLException {
        return programs();
    }

    @GET
    @Path("/in-transaction")
    @Transactional
    public String inTransaction() throws SQLException {
        return programs();
    }

    @GET
    @Path("/without-token")
    @PermitAll
    public String withoutToken() throws SQLException {
        return programs();
    }

    /** Rolled back when the letter is for somebody else's program. */
    @POST
    @Transactional
    public void write(@QueryParam("program") String program) {
        letters.write(program);
    }

    private String programs() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select coalesce(string_agg(distinct program, ','), 'none') from dead_letter");
                var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
