//! What a request changed in the database, and how it is undone. Triggers note each row that is written, so that even a change that
//! is taken back in a later statement, or that writes what stood there, is seen. A copy of every table brings the rows back.

use sqlx::PgPool;

const WATCH: &str = "
    CREATE SCHEMA scene;
    CREATE TABLE scene.written (name text NOT NULL, change text NOT NULL);
    CREATE FUNCTION scene.note() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO scene.written VALUES (TG_TABLE_NAME, TG_OP);
        RETURN NULL;
    END $$;
    DO $$
    DECLARE
        name text;
    BEGIN
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
            EXECUTE format('CREATE TABLE scene.%I AS TABLE public.%I', name, name);
            EXECUTE format('CREATE TRIGGER noted AFTER INSERT OR UPDATE OR DELETE ON public.%I
                            FOR EACH ROW EXECUTE FUNCTION scene.note()', name);
        END LOOP;
    END $$;";

/// Rows of a table were inserted, updated or deleted.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Change {
    pub name: String,
    /// `INSERT`, `UPDATE` or `DELETE`.
    pub change: String,
}

/// The watch over a database whose content is to stay.
pub struct Changes<'a> {
    pool: &'a PgPool,
}

impl<'a> Changes<'a> {
    /// Notes every change from now on.
    pub async fn watch(pool: &'a PgPool) -> Self {
        sqlx::raw_sql(WATCH).execute(pool).await.expect("triggers");
        Self { pool }
    }

    /// The changes since the last look.
    pub async fn take(&self) -> Vec<Change> {
        let query = "WITH seen AS (DELETE FROM scene.written RETURNING name, change)
                     SELECT DISTINCT name, change FROM seen ORDER BY name, change";
        sqlx::query_as(query).fetch_all(self.pool).await.expect("the changes")
    }

    /// Brings the rows of the changed tables back. Triggers and foreign keys rest meanwhile.
    pub async fn undo(&self, changes: &[Change]) {
        if changes.is_empty() {
            return;
        }
        let mut statements = vec!["BEGIN; SET LOCAL session_replication_role = replica".to_owned()];
        for Change { name, .. } in changes {
            statements.push(format!("DELETE FROM public.{name}; INSERT INTO public.{name} TABLE scene.{name}"));
        }
        statements.push("COMMIT".to_owned());
        // The names are those of our tables.
        let statements = sqlx::AssertSqlSafe(statements.join(";\n"));
        sqlx::raw_sql(statements).execute(self.pool).await.expect("the rows as they were");
    }

    /// Checks the undoing: every table holds the rows that it held at first.
    pub async fn assert_all_undone(&self) {
        let tables = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'";
        let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(self.pool).await.expect("the tables");
        for name in tables {
            let rows = |schema: &str| format!("SELECT t::text FROM {schema}.{name} t");
            let (now, first) = (rows("public"), rows("scene"));
            let differ = format!(
                "SELECT count(*) FROM (({now} EXCEPT ALL {first}) UNION ALL ({first} EXCEPT ALL {now})) AS rows"
            );
            let differ: i64 =
                sqlx::query_scalar(sqlx::AssertSqlSafe(differ)).fetch_one(self.pool).await.expect("a comparison");
            assert_eq!(differ, 0, "{name}");
        }
    }
}
