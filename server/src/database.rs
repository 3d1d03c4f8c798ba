//! The database of an installation: yours (`DATABASE_URL`), or a private one under the data directory.

use platform::{
    Clock, Platform, Settings,
    cluster::{Cluster, ClusterConfig},
};

use crate::{cli::CommandResult, config::Config};

/// A database that answers.
pub struct Database {
    url: String,
    private: Option<Cluster>,
}

impl Database {
    /// For the server: it owns the private database and stops it at the end.
    ///
    /// # Errors
    /// When another server owns it, or it does not start.
    pub async fn own(config: &Config) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        match &config.database_url {
            Some(url) => Ok(Self { url: url.clone(), private: None }),
            None => Ok(Self::private(Cluster::start(&cluster_config(config)).await?)),
        }
    }

    /// For a command: joins the running server's database, or starts it for as long as the command takes.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn join(config: &Config) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        match &config.database_url {
            Some(url) => Ok(Self { url: url.clone(), private: None }),
            None => Ok(Self::private(Cluster::join_or_start(&cluster_config(config)).await?)),
        }
    }

    fn private(cluster: Cluster) -> Self {
        Self { url: cluster.url(), private: Some(cluster) }
    }

    /// Whether it is the private one.
    #[must_use]
    pub fn is_private(&self) -> bool {
        self.private.is_some()
    }

    /// The use cases on this database.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn platform(&self, config: &Config, demo: bool) -> platform::Result<Platform> {
        let settings = Settings { base_url: config.base_url.clone(), contact: config.contact.clone(), demo };
        Platform::connect(&self.url, Clock::System, settings).await
    }

    /// Stops the private database, if this process started it.
    ///
    /// # Errors
    /// When it does not stop.
    pub async fn stop(&mut self) -> CommandResult {
        if let Some(cluster) = &mut self.private {
            cluster.stop().await?;
        }
        Ok(())
    }
}

fn cluster_config(config: &Config) -> ClusterConfig {
    ClusterConfig::new(config.data_dir.clone()).with_path(std::env::var_os("PATH"))
}
