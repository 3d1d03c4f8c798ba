//! Placements and partners of the tests. A content is made through the steps of the domain and put straight into the database.

use domain::placement::Listed;
use domain::{
    fold::fold,
    form::RawForm,
    ids::{OrganisationId, PartnerId, PlacementId, PostId},
    placement::{PartnerConfirmation, PlacementDraft, PlacementState, PlacementStep, PostKind},
};
use jiff::civil::date;
use sqlx::Row;
use uuid::Uuid;

use crate::{TestApp, fresh_id};

/// The season that the migrations insert.
const SEASON: Uuid = Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0001);

/// A placement in the database.
#[derive(Debug, Clone)]
pub struct Placed {
    pub id: PlacementId,
    pub partner: PartnerId,
    pub content: PlacementDraft,
    /// Its posts, the participants' first.
    pub posts: Vec<(PostKind, PostId)>,
}

impl Placed {
    /// The participants' post.
    #[must_use]
    pub fn participants(&self) -> PostId {
        self.post(PostKind::Participant)
    }

    /// The post of that kind.
    #[must_use]
    pub fn post(&self, kind: PostKind) -> PostId {
        self.posts.iter().find(|(of, _)| *of == kind).expect("a post of that kind").1
    }
}

/// The fields of a step's form for a complete outbound group placement in Senegal in the summer of 2027.
#[must_use]
pub fn step_fields(step: PlacementStep) -> Vec<(&'static str, &'static str)> {
    match step {
        PlacementStep::Basics => vec![
            ("track", "outbound"),
            ("format", "group"),
            ("funding", "volet_2"),
            ("sdg", "5"),
            ("sdg", "13"),
            ("title_fr", "Jardins fictifs de Kédougou"),
            ("summary_fr", "Un stage avec une union de jardins."),
            ("description_fr", "Cultiver et apprendre ensemble.\n\nUne saison dans les jardins."),
        ],
        PlacementStep::PlaceAndDates => vec![
            ("country", "SN"),
            ("place", "Kédougou"),
            ("starts_on", "2027-05-18"),
            ("ends_on", "2027-07-31"),
            ("flexibility", "7"),
            ("preparation_starts_on", "2027-01-16"),
            ("preparation_ends_on", "2027-04-18"),
            ("preparation_place", "Sherbrooke"),
        ],
        PlacementStep::Posts => vec![
            ("participant_seats_min", "6"),
            ("participant_seats_max", "8"),
            ("team_leader_seats_max", "1"),
            ("team_leader_age_min", "23"),
        ],
        PlacementStep::LanguagesAndSkills => vec![
            ("languages.0.any_of", "fr"),
            ("languages.0.floor", "B2"),
            ("languages.0.need", "required"),
            ("skills.0.post", "participant"),
            ("skills.0.skill", "qsf:agroecology"),
            ("skills.0.level", "beginner"),
            ("skills.0.need", "desired"),
        ],
        PlacementStep::Priorities => vec![
            ("environment_level", "3"),
            ("environment_sentence", "Les jardins protègent la source."),
            ("womens_rights_level", "2"),
            ("womens_rights_sentence", "L’union est dirigée par des femmes."),
            ("youth_engagement_level", "0"),
        ],
        // Blank: the published weights.
        PlacementStep::Weights => Vec::new(),
        PlacementStep::Partner => vec![
            ("statement", "Nos jardins d’abord."),
            ("statement_language", "fr"),
            ("hosting", "Loger huit personnes dans quatre familles."),
            ("contact_name", "Maëlle Fictive"),
            ("contact_phone", "418 555-0142"),
        ],
        PlacementStep::Asks => vec![
            ("contribution", "500"),
            ("own_cost", "vaccines"),
            ("weekends", "6"),
            ("training_hours", "90"),
            ("commitment_months", "12"),
            ("covered", "travel"),
            ("covered", "lodging"),
        ],
        PlacementStep::Questions => vec![("question", "Pourquoi ce projet?")],
    }
}

/// A complete content with that partner. `changes` replace fields of a step; an empty value removes a field.
///
/// # Panics
/// When a step refuses its fields.
#[must_use]
pub fn complete_content(partner: PartnerId, changes: &[(PlacementStep, &[(&str, &str)])]) -> PlacementDraft {
    let mut content = PlacementDraft::default();
    for step in PlacementStep::ALL.iter().copied() {
        let changed: Vec<(&str, &str)> =
            changes.iter().filter(|(of, _)| *of == step).flat_map(|(_, fields)| fields.iter().copied()).collect();
        let kept = step_fields(step).into_iter().filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
        let mut form =
            kept.chain(changed.iter().copied()).fold(RawForm::default(), |form, (name, value)| form.with(name, value));
        if step == PlacementStep::Partner {
            form = form.with("partner", partner.to_string());
        }
        content.save_form(step, &form).expect("fields that a step accepts");
    }
    content
}

impl TestApp {
    /// A partner organisation of that OCI, in Senegal, reached in French.
    pub async fn partner(&self, organisation: OrganisationId) -> PartnerId {
        self.partner_called(organisation, "Union fictive des jardins", "partenaire@exemple.test").await
    }

    /// The same with that name and that address of its contact.
    pub async fn partner_called(&self, organisation: OrganisationId, name: &str, email: &str) -> PartnerId {
        let id = fresh_id();
        sqlx::query(
            "INSERT INTO partner (id, organisation_id, name, country, place, description, contact_name, contact_email, language,
                                  created_at, folded_name)
             VALUES ($1, $2, $3, 'SN', 'Kédougou', 'Une union fictive.', 'Awa Fictive', $4, 'fr', $5::timestamptz, $6)",
        )
        .bind(id)
        .bind(organisation.as_uuid())
        .bind(name)
        .bind(email)
        .bind(self.clock.now().to_string())
        .bind(fold(&format!("{name} Kédougou")))
        .execute(&self.pool)
        .await
        .expect("a partner");
        PartnerId::from_uuid(id)
    }

    /// A published placement of that OCI: a group of eight and its leader in Senegal, from 2027-05-18 to 2027-07-31, with
    /// `changes`, such as `&[(PlacementStep::Posts, &[("participant_seats_min", "1"), ("participant_seats_max", "1")])]`.
    pub async fn published_placement(
        &self,
        organisation: OrganisationId,
        changes: &[(PlacementStep, &[(&str, &str)])],
    ) -> Placed {
        let partner = self.partner(organisation).await;
        let mut content = complete_content(partner, changes);
        content.confirmation = Some(PartnerConfirmation::Oral {
            person: "Awa Fictive".to_owned().try_into().expect("a name"),
            on: date(2026, 11, 1),
            language: "fr".to_owned().try_into().expect("a language"),
        });
        self.placement(organisation, PlacementState::Published, content).await
    }

    /// A placement of that OCI with that content, in that state. The content names its partner.
    pub async fn placement(
        &self,
        organisation: OrganisationId,
        state: PlacementState,
        content: PlacementDraft,
    ) -> Placed {
        let id = fresh_id();
        let listed = Listed::of(&content);
        let [environment, womens_rights, youth_engagement] = listed.priorities;
        let confirmation = content.confirmation.as_ref().map(|it| serde_json::to_value(it).expect("JSON"));
        sqlx::query(
            "INSERT INTO placement (id, organisation_id, season_id, state, content, partner_id, track, format, country, region,
                starts_on, ends_on, environment, womens_rights, youth_engagement, sdgs, languages, search_text,
                partner_statement, partner_confirmation, partner_confirmed_at, created_at, updated_at, published_at, search_title,
                skills)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text::date, $12::text::date, $13, $14, $15, $16, $17, $18, $19,
                $20, CASE WHEN $20::jsonb IS NULL THEN NULL ELSE $21::text::timestamptz END, $21::text::timestamptz,
                $21::text::timestamptz, CASE WHEN $4 = 'published' THEN $21::text::timestamptz END, $22, $23)",
        )
        .bind(id)
        .bind(organisation.as_uuid())
        .bind(SEASON)
        .bind(state.as_str())
        .bind(serde_json::to_value(&content).expect("JSON"))
        .bind(listed.partner.map(PartnerId::as_uuid))
        .bind(listed.track.map(|it| it.as_str()))
        .bind(listed.format.map(|it| it.as_str()))
        .bind(listed.country.map(|it| it.as_str()))
        .bind(listed.region.map(|it| it.as_str()))
        .bind(listed.starts_on.map(|it| it.to_string()))
        .bind(listed.ends_on.map(|it| it.to_string()))
        .bind(environment)
        .bind(womens_rights)
        .bind(youth_engagement)
        .bind(&listed.sdgs)
        .bind(&listed.languages)
        .bind(&listed.search_text)
        .bind(listed.statement.as_ref().map(|it| it.as_str().to_owned()))
        .bind(confirmation)
        .bind(self.clock.now().to_string())
        .bind(&listed.search_title)
        .bind(&listed.skills)
        .execute(&self.pool)
        .await
        .expect("a placement");
        let id = PlacementId::from_uuid(id);
        let posts = self.posts_of(id, &content).await;
        let partner = content.partner.partner.unwrap_or(PartnerId::from_uuid(Uuid::nil()));
        Placed { id, partner, content, posts }
    }

    /// Moves the stay of a placement, whatever the rules say: it begins and ends so many days from today. Both may be negative.
    pub async fn move_stay(&self, placement: PlacementId, start: i64, end: i64) {
        use jiff::ToSpan;
        let day = |days: i64| self.clock.today().checked_add(days.days()).expect("a date").to_string();
        let query = "UPDATE placement SET starts_on = $2::text::date, ends_on = $3::text::date,
                         content = jsonb_set(content, '{place,dates}', jsonb_build_object('start', $2::text, 'end', $3::text))
                     WHERE id = $1";
        sqlx::query(query)
            .bind(placement.as_uuid())
            .bind(day(start))
            .bind(day(end))
            .execute(&self.pool)
            .await
            .expect("other dates");
    }

    async fn posts_of(&self, placement: PlacementId, content: &PlacementDraft) -> Vec<(PostKind, PostId)> {
        for post in content.posts.as_slice() {
            sqlx::query("INSERT INTO post (id, placement_id, kind, seats_min, seats_max) VALUES ($1, $2, $3, $4, $5)")
                .bind(fresh_id())
                .bind(placement.as_uuid())
                .bind(post.kind.as_str())
                .bind(i32::from(post.seats.min()))
                .bind(i32::from(post.seats.max()))
                .execute(&self.pool)
                .await
                .expect("a post");
        }
        let rows = sqlx::query("SELECT kind, id FROM post WHERE placement_id = $1 ORDER BY kind")
            .bind(placement.as_uuid())
            .fetch_all(&self.pool)
            .await
            .expect("posts");
        let post = |row: sqlx::postgres::PgRow| {
            let kind: String = row.get(0);
            (kind.parse().expect("a kind of post"), PostId::from_uuid(row.get(1)))
        };
        rows.into_iter().map(post).collect()
    }
}
